package portal.publication.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.support.PortalUnderTest;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.PortEllery;
import portal.support.browser.Screenshots;

/** What everybody reads without signing in, and how it comes to be there. */
@InBrowser
class PublicPagesIT {

    private static final String REGISTER = "/publication/register.xhtml";
    private static final String PASSWORD = "kettle-orchid-lathe-27";

    /** Family names of the demo's reviewers, words of the panel's work, and of plans that are still drafts. */
    private static final List<String> INNER = List.of(
            "Oduya",
            "Braeside",
            "Venkatesan",
            "Prosserby",
            "Carvalho-Hart",
            "Achebe-Firth",
            "Lindholm",
            "Quillane",
            "Stainmoor",
            "criterion",
            "consolidat");

    @ParameterizedTest
    @ValueSource(strings = {"register", "view", "plan", "file", "map", "robots"})
    void it_can_be_kept_and_asked_for_again_and_makes_no_cookie(String which, People people, PortalUnderTest portal) {
        Page visitor = people.somebody();
        String address = address(which, portal);
        APIResponse first = visitor.request().get(address);
        Map<String, String> headers = first.headers();

        assertThat(first.status()).isEqualTo(200);
        assertThat(headers).containsEntry("cache-control", "public, max-age=300, must-revalidate");
        assertThat(headers).containsKey("etag").doesNotContainKey("set-cookie");
        assertThat(visitor.context().cookies()).isEmpty();

        APIResponse again =
                visitor.request().get(address, RequestOptions.create().setHeader("If-None-Match", headers.get("etag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void who_searches_the_web_is_told_of_every_public_page_and_of_no_other(People people, PortalUnderTest portal) {
        APIRequestContext visitor = people.somebody().request();
        String robots = visitor.get("/robots.txt").text();
        assertThat(robots).contains("Disallow: /api/\n").containsPattern("Sitemap: http\\S+/sitemap.xml\n");
        List<String> told = Pattern.compile("<loc>https?://[^/]+([^<]+)</loc>")
                .matcher(visitor.get("/sitemap.xml").text())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(told)
                .contains("/", REGISTER, address("view", portal), address("plan", portal), "/guide/privacy.xhtml")
                .doesNotHaveDuplicates()
                .noneMatch(page -> page.endsWith("institution=" + stored(portal, institution("Port Ellery"))));
        told.forEach(
                page -> assertThat(visitor.get(page, RequestOptions.create().setMaxRedirects(0))
                                .status())
                        .as(page)
                        .isEqualTo(200));
    }

    /** HTML allows it nowhere else, and what a browser has read before it has to guess. */
    @Test
    void how_its_letters_are_written_is_said_in_the_first_kilobyte(People people) {
        String page = people.somebody().request().get(REGISTER).text();
        assertThat(page.substring(0, 1024)).contains("<meta charset=\"UTF-8\"");
    }

    @Test
    void whoever_is_signed_in_gets_pages_that_nobody_keeps(People people, PortalUnderTest portal) {
        Page editor = people.signedIn("mara@harrowmere.example.org", PASSWORD);

        assertThat(editor.request().get(REGISTER).headers()).containsEntry("cache-control", "no-store");
        assertThat(editor.request().get(address("view", portal)).headers()).containsEntry("cache-control", "no-store");
    }

    @Test
    void it_tells_nothing_of_drafts_reviewers_or_scores(People people, PortalUnderTest portal) {
        Page visitor = people.somebody();
        assertThat(draftText(portal)).isNotBlank();
        Stream.of("register", "view", "plan", "file")
                .map(which -> address(which, portal))
                .forEach(address -> {
                    String text = visitor.request().get(address).text();
                    INNER.forEach(word -> assertThat(text).as(address).doesNotContainIgnoringCase(word));
                    assertThat(text).as(address).doesNotContain(draftText(portal));
                });
        String draft = "/publication/view.xhtml?institution=" + stored(portal, institution("Port Ellery"));
        assertThat(visitor.request().get(draft).status()).isEqualTo(404);
    }

    @Test
    void without_scripts_a_visitor_finds_a_signatory_and_reads_its_plan(People people) {
        Page page = people.withoutScripts();
        page.navigate("/index.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See who has signed"))
                .click();
        page.getByLabel("Action plan").selectOption("CURRENT");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter"))
                .click();
        assertThat(page.locator("tbody")).containsText("Glenfarrow University");
        assertThat(page.locator("tbody")).not().containsText("Aldermoor");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Harrowmere University"))
                .click();
        assertThat(page).hasTitle(Pattern.compile("^Harrowmere University and its technicians"));
        assertThat(page.locator("meta[name=description]"))
                .hasAttribute("content", Pattern.compile("Harrowmere University"));
        assertThat(page.getByText(Pattern.compile("\\((PDF|DOCX|XLSX|CSV), \\d+ [kK]B\\)")))
                .hasCount(5);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Read the plan")))
                .click();
        assertThat(page.locator("table tbody tr[id^=action]")).hasCount(34);
    }

    @Test
    void an_institution_writes_looks_publishes_and_withdraws(People people, PortalUnderTest portal) {
        Page editor = people.signedIn("olivia@marlowgate.example.org", PASSWORD);
        editor.navigate("/publication/edit.xhtml");
        write(editor, "Statement", "We could not teach a single class without technicians.");
        write(editor, "Name of the senior leader", "Professor Dev Raghunathan");
        write(editor, "Role of the senior leader", "Provost");
        press(editor, "Save these choices and preview");
        press(editor, "Publish this page");
        assertThat(editor.locator(".error-summary")).containsText("Name of the contact");
        Axe.check(editor);
        Screenshots.take(editor, "publication-refused");
        editor.navigate("/publication/edit.xhtml");
        write(editor, "Name of the contact", "Technicians’ office");
        write(editor, "E-mail address of the contact", "technicians@marlowgate.example.org");
        press(editor, "Save these choices and preview");
        press(editor, "Publish this page");
        assertThat(editor.locator("main").getByText("Published. Everybody can read the page now."))
                .isVisible();

        String address = "/publication/view.xhtml?institution=" + stored(portal, institution("Marlowgate"));
        Page visitor = people.somebody();
        visitor.navigate(address);
        assertThat(visitor.locator("main")).containsText("We could not teach a single class");
        Axe.check(visitor);

        press(editor, "Withdraw");
        assertThat(editor.locator("main").getByText("The page is no longer public."))
                .isVisible();
        assertThat(visitor.request().get(address).status()).isEqualTo(404);
    }

    @Test
    void guides_are_searched_by_an_address_and_printed_without_what_is_around_them(People people) {
        Page reader = people.withoutScripts();
        reader.navigate("/guide/list.xhtml");
        reader.getByLabel("Words to look for").fill("CALIBRATION");
        press(reader, "Search");
        assertThat(reader.getByText("Nothing found for “CALIBRATION”")).isVisible();
        reader.navigate("/guide/list.xhtml?words=a+%3C");
        assertThat(reader.getByText("Please give a longer word")).isVisible();
        reader.navigate("/guide/list.xhtml?words=close+conflict");
        assertThat(reader.getByLabel("Words to look for")).hasValue("close conflict");
        assertThat(reader.locator("mark").first()).isVisible();
        Screenshots.take(reader, "guide-search");
        reader.locator(".found a[href*='#']").first().click();
        assertThat(reader.locator("h2:target, h3:target")).isVisible();

        reader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(reader.locator("main .prose")).isVisible();
        for (String around : List.of(".masthead", ".crumbs", ".foot", ".next")) {
            assertThat(reader.locator(around).first()).isHidden();
        }
    }

    private static void write(Page page, String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.blur();
        assertThat(page.locator(".field").filter(new Locator.FilterOptions().setHas(field)))
                .containsText(Pattern.compile("Saved at \\d\\d:\\d\\d"));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static String address(String which, PortalUnderTest portal) {
        String harrowmere = stored(portal, institution("Harrowmere"));
        return switch (which) {
            case "register" -> REGISTER;
            case "map" -> "/sitemap.xml";
            case "robots" -> "/robots.txt";
            case "view" -> "/publication/view.xhtml?institution=" + harrowmere;
            case "plan" -> "/publication/plan.xhtml?institution=" + harrowmere + "&plan="
                    + stored(
                            portal,
                            "select plan_id from edition_plan p join edition e on e.id = p.edition_id"
                                    + " where e.institution_id = " + harrowmere);
            default -> "/api/public/files/"
                    + stored(
                            portal,
                            "select min(f.id) from edition_file f join edition e on e.id = f.edition_id"
                                    + " where e.ended_at is null and e.institution_id = " + harrowmere);
        };
    }

    private static String institution(String name) {
        return "select id from institution where name like '%" + name + "%'";
    }

    /** How an answer begins that is still written. */
    private static String draftText(PortalUnderTest portal) {
        return stored(
                portal,
                "select substring(a.text, 1, 30) from answer a join submission s on s.id = a.submission_id"
                        + " where a.text <> '' and s.institution_id = (" + institution("Port Ellery")
                        + ") order by a.id limit 1");
    }

    private static String stored(PortalUnderTest portal, String query) {
        return new PortEllery(portal).stored(query);
    }
}
