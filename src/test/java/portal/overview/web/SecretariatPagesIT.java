package portal.overview.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.Screenshots;

/** The pages by which the secretariat runs a round, in the made-up round. */
@InBrowser
class SecretariatPagesIT {

    private static final String PASSWORD = "kettle-orchid-lathe-27";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/overview/home.xhtml",
                "/overview/round.xhtml",
                "/round/list.xhtml",
                "/round/view.xhtml?id=1",
                "/round/edit.xhtml?id=1",
                "/institution/list.xhtml",
                "/institution/view.xhtml?id=1",
                "/institution/edit.xhtml",
                "/institution/letters.xhtml?id=1"
            })
    void every_page_is_accessible(String path, People people) {
        Page page = secretariat(people);

        page.navigate(path);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        Axe.check(page);
        Screenshots.take(page, path.replaceAll("[^a-z0-9]+", "-"));
    }

    @Test
    void who_is_where_can_be_filtered_and_taken_away(People people) {
        Page page = secretariat(people);

        page.navigate("/overview/round.xhtml");
        String export = page.locator("a[href*='/export']").first().getAttribute("href");
        String round = export.replaceAll(".*/rounds/(\\d+)/.*", "$1");
        page.navigate("/overview/round.xhtml?state=ISSUED&words=Harrowmere&id=" + round);
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Harrowmere University");

        String csv = page.request()
                .get("/api/overview/rounds/" + round + "/export?state=ISSUED&words=Harrowmere")
                .text();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("Harrowmere University,Issued,");
    }

    @Test
    void what_is_to_be_looked_after_can_be_filtered_and_taken_away(People people) {
        Page page = secretariat(people);

        page.navigate("/overview/round.xhtml");
        String round =
                page.locator("a[href*='/export']").first().getAttribute("href").replaceAll(".*/rounds/(\\d+)/.*", "$1");
        page.navigate("/overview/round.xhtml?urgency=BLOCKED&id=" + round);
        int blocked = page.locator("tbody tr").count();
        assertThat(page.locator("#urgency")).hasValue("BLOCKED");

        String csv = page.request()
                .get("/api/overview/rounds/" + round + "/export?urgency=BLOCKED")
                .text();
        assertThat(csv.lines()).hasSize(blocked + 1);
        assertThat(csv.lines().skip(1)).allMatch(line -> line.contains("Blocked: "));
    }

    @Test
    void assignments_are_brought_in_as_a_list(People people) {
        String lines =
                """
                Institution,E-mail,Leads
                Pennant Vale University,callum@glenfarrow.example.org,
                """;
        Page page = secretariat(people);
        page.navigate("/scoring/list.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("List of assignments"))
                .click();
        String file = page.locator("a[href$='assignments.csv']").getAttribute("href");
        assertThat(page.request().get(file).text()).startsWith("Institution,Reviewer,E-mail,Leads,");
        look(page, lines + "Pennant Vale University,owain@pennant-vale.example.org,\n");
        assertThat(page.locator("main")).containsText("1 person to ask");
        assertThat(page.locator("main")).containsText("No: own institution");
        Axe.check(page);
        Screenshots.take(page, "panel-roster");

        look(page, lines);
        press(page, "Ask all of them");
        assertThat(page.locator("main")).containsText("Everybody in the list has been asked.");
        page.locator("tbody tr", new Page.LocatorOptions().setHasText("Pennant Vale"))
                .locator("a[href*='assign.xhtml']")
                .first()
                .click();
        page.locator("tbody tr", new Page.LocatorOptions().setHasText("Callum Braeside"))
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw"))
                .click();
        assertThat(page.locator("main")).containsText("The assignment has been withdrawn.");
    }

    private static void look(Page page, String list) {
        page.getByLabel("Or paste the lines with their headings").fill(list);
        press(page, "Look at the list");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        page.waitForLoadState();
    }

    @Test
    void somebody_offers_to_review_and_is_thanked(People people) {
        Page visitor = people.somebody();
        visitor.navigate("/index.xhtml");
        visitor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Offer to review"))
                .click();
        press(visitor, "Offer to review");
        assertThat(visitor.getByRole(AriaRole.ALERT).first()).containsText("Write where you work.");
        visitor.getByLabel("Name").fill("Maud Teasel");
        visitor.getByLabel("Work e-mail").fill("maud@loom.example.org");
        visitor.getByLabel("Institution", new Page.GetByLabelOptions().setExact(true))
                .fill("Loom College");
        visitor.getByLabel("Your role").fill("Weaving technician");
        visitor.getByLabel("Why would you like to review?").fill("To see how others plan.");
        Screenshots.take(visitor, "panel/interest");
        press(visitor, "Offer to review");
        assertThat(visitor.getByRole(AriaRole.STATUS).first()).containsText("Thank you for your offer");

        Page page = secretariat(people);
        page.navigate("/panel/interests.xhtml");
        Screenshots.take(page, "panel/interests");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Maud Teasel"))
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("To see how others plan.");
        Screenshots.take(page, "panel/interested");
        press(page, "Decline by mail");
        page.navigate("/panel/interests.xhtml?view=DECLINED");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Maud Teasel");
    }

    @Test
    void a_reviewer_gets_nothing_of_it(People people) {
        Page page = people.signedIn("tamsin@kestrelford.example.org", PASSWORD);
        people.expectError(".*403.*");

        assertThat(page.request().get("/api/overview/rounds/1/export").status()).isEqualTo(403);
        assertThat(page.request().get("/overview/round.xhtml?id=1").status()).isEqualTo(403);
        assertThat(page.request().get("/institution/list.xhtml").status()).isEqualTo(403);
    }

    @Test
    void an_institution_is_registered_and_its_record_read_back(People people) {
        Page page = secretariat(people);
        page.navigate("/institution/edit.xhtml");

        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Quarrow Observatory");
        page.getByLabel("Region").fill("Scotland");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The institution is saved.");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Quarrow Observatory");
    }

    @Test
    void next_years_rubric_is_copied_from_a_document_previewed_and_made_available(People people) {
        Page page = secretariat(people);
        page.navigate("/rubric/list.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stage three rubric"))
                .first()
                .click();
        press(page, "Make a new version");
        String edit = page.url().replaceAll("&done.*", "");
        press(page, "Add a criterion");
        page.locator("#code").fill("X9");
        page.locator("#title").fill("Looking ahead");
        page.locator("#question").fill("What comes next?");
        paste(page.locator("#level-1"), "Nothing yet.\tAn idea.\tA plan,\nwith a date.\tIt is under way.");
        assertThat(page.locator("#level-4")).hasValue("It is under way.");
        assertThat(page.locator("#level-3")).hasValue("A plan,\nwith a date.");
        untilSaved(page);
        Axe.check(page);
        Screenshots.take(page, "rubric-criterion");

        page.navigate(edit);
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Looking ahead"));
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Up"))
                .click();
        assertThat(page.locator("main")).containsText("The order is changed.");
        page.locator("#title").fill("");
        page.locator("#title").blur();
        untilSaved(page);
        press(page, "Make it available");
        assertThat(page.locator("main")).containsText("cannot be used yet");
        Axe.check(page);
        Screenshots.take(page, "rubric-edit");
        page.locator("#finish")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("The title"))
                .click();
        page.locator("#title").fill("Stage three rubric of next year");
        page.locator("#title").blur();
        untilSaved(page);
        page.navigate(edit.replace("edit", "preview"));
        assertThat(page.getByLabel("4 Sector-leading").first()).isVisible();
        page.navigate(edit);
        press(page, "Make it available");
        assertThat(page.locator("main")).containsText("Rounds may choose this version");

        press(page, "Take it back to a draft");
        page.getByText("Discard this draft").click();
        press(page, "Discard the draft for good");
        assertThat(page.locator("main")).containsText("The draft is discarded.");
    }

    /** As the clipboard of an office programme does. */
    private static void paste(Locator box, String text) {
        box.evaluate(
                "(box, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true })); }",
                text);
    }

    private static void untilSaved(Page page) {
        page.waitForFunction("() => !document.querySelector('[data-state=typing], [data-state=saving]')");
    }

    private static Page secretariat(People people) {
        return people.signedIn("rosalind@secretariat.example.org", PASSWORD);
    }
}
