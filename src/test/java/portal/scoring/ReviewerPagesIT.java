package portal.scoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.Screenshots;

/** What a reviewer does alone at the screen, in the made-up round. */
@InBrowser
class ReviewerPagesIT {

    private static final String PASSWORD = "kettle-orchid-lathe-27";
    private static final String PANEL = "Pennant Vale";

    @Test
    void the_others_stay_sealed_before_the_own_review_is_in(People people) {
        Page page = people.signedIn("ines@marine-instruments.example.org", PASSWORD);
        open(page, PANEL, "Score");

        assertThat(page.locator("#rubric fieldset")).hasCount(14);
        assertThat(page.locator("dl.voices")).hasCount(0);
    }

    @Test
    void a_review_says_what_it_misses_and_cannot_judge_wants_words(People people) {
        Page page = people.signedIn("ines@marine-instruments.example.org", PASSWORD);
        open(page, PANEL, "Score");
        Locator last = page.locator("#rubric article.criterion").last();

        last.getByLabel("Cannot judge").check();
        last.locator("textarea").fill("");
        saved(page);
        page.getByRole(AriaRole.BUTTON, button("Submit review")).click();
        Locator missing = page.getByRole(AriaRole.ALERT).first();
        assertThat(missing).containsText("choose a level, or say that you cannot judge");
        assertThat(missing).containsText("write a comment");

        last.locator("textarea").fill("The plan names no owner, so this cannot be judged.");
        saved(page);
        page.getByRole(AriaRole.BUTTON, button("Submit review")).click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).not().containsText("P4");
        assertThat(last.getByLabel("Cannot judge")).isChecked();
    }

    @Test
    void an_evening_of_practice_on_a_phone_becomes_a_training(People people) {
        Page page = people.signedIn("freya@wexcombe.example.org", PASSWORD);
        page.setViewportSize(390, 844);
        page.navigate("/panel/list.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Practise scoring"))
                .click();
        Screenshots.take(page, "scoring/practice");
        page.setViewportSize(390, 844);
        page.getByRole(AriaRole.BUTTON, button("Begin")).first().click();
        assertThat(page.locator("h1")).hasText("Thornleigh University");
        Screenshots.take(page, "scoring/exercise");
        page.setViewportSize(390, 844);

        page.getByRole(AriaRole.BUTTON, button("Your scores")).click();
        Locator levels = page.getByLabel("2 Emerging");
        levels.first().check();
        page.locator("#rubric textarea").first().fill("HR comes when diaries allow.");
        saved(page);
        page.getByRole(AriaRole.BUTTON, button("Finish and compare")).click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("A2 Leadership");
        assertThat(page.locator("#rubric textarea").first()).hasValue("HR comes when diaries allow.");

        assertThat(levels).hasCount(14);
        levels.all().forEach(Locator::check);
        saved(page);
        page.getByRole(AriaRole.BUTTON, button("Finish and compare")).click();
        assertThat(page.locator("#outcome + .figures dd")).hasText(new String[] {"6", "6", "2"});
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("N2 Partnership and sharing"))
                .click();
        assertThat(page.locator(".criterion:focus")).containsText("Annex C is not there");
        Screenshots.take(page, "scoring/practised");

        Page office = people.signedIn("rosalind@secretariat.example.org", PASSWORD);
        office.navigate("/scoring/practised.xhtml");
        Locator freya =
                office.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("Freya Lindholm")));
        assertThat(freya).containsText("6 the same, 6 one level off, 2 further");
        assertThat(main(office)).not().containsText("diaries");
        Screenshots.take(office, "scoring/who-has-practised");
        freya.getByRole(AriaRole.BUTTON).click();
        assertThat(main(office)).containsText("Counted as training");
        assertThat(main(office)).containsText("Training holds");
        Screenshots.take(office, "panel/reviewer-practised");
    }

    @Test
    void a_score_is_changed_with_a_reason_and_the_first_stays(People people) {
        Page page = people.signedIn("freya@wexcombe.example.org", PASSWORD);
        open(page, PANEL, "Score");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change this score R1"))
                .click();
        page.getByLabel("3 Established").check();
        page.getByRole(AriaRole.BUTTON, button("Show the change to the panel")).click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("say why you change it");
        Screenshots.take(page, "scoring/change");

        page.getByLabel("Why do you change it?").fill("The annex explains the key.");
        saved(page);
        page.navigate(page.url());
        assertThat(page.getByLabel("Why do you change it?")).hasValue("The annex explains the key.");
        page.getByRole(AriaRole.BUTTON, button("Show the change to the panel")).click();

        Screenshots.take(page, "scoring/changed");
        Locator r1 = page.locator("article.criterion").filter(new Locator.FilterOptions().setHasText("R1"));
        assertThat(r1.first()).containsText("Changed from 2 Emerging to 3 Established");
        assertThat(r1.first()).containsText("The annex explains the key.");
    }

    @Test
    void a_panel_meets_at_one_screen_and_its_lead_draws_on_what_was_said(People people) {
        Page page = people.signedIn("tamsin@kestrelford.example.org", PASSWORD);
        open(page, "Northwold", "Bring together");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Discussion").setExact(true))
                .first()
                .click();
        Screenshots.take(page, "scoring/discussion");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the meeting view"))
                .click();
        assertThat(page.locator("h1")).containsText("A3");
        assertThat(page.locator(".side-by-side > li")).hasCount(3);
        assertThat(page.locator(".side-by-side")).containsText("Changed from 1 Not yet evident to 3 Established");
        assertThat(left(page)).hasText("4/4");

        page.getByLabel("Message to the panel").fill("I will write down a 3.");
        page.getByRole(AriaRole.BUTTON, button("Show it to the panel")).click();
        Locator said = page.locator(".remarks > li").last();
        assertThat(said).containsText("I will write down a 3.");
        said.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".remarks > li").last()).containsText("Withdrawn by its writer.");

        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Agreed level for A3"))
                .getByLabel("3 Established")
                .check();
        page.getByLabel("Reason for A3").fill("The appendix settles it.");
        Screenshots.take(page, "scoring/meeting");
        page.keyboard().press("Alt+End");
        assertThat(page.locator("h1")).containsText("E1");
        assertThat(left(page)).hasText("3/4");

        page.navigate("/panel/list.xhtml");
        open(page, "Northwold", "Bring together");
        Locator part = page.locator(".part").last();
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take over as advice"))
                .first()
                .click();
        assertThat(part.locator("[data-used]")).hasText(Pattern.compile("1 of \\d+ comments taken over"));
        assertThat(part.locator(".part-feedback textarea")).hasValue(Pattern.compile("^1\\. .+"));
        saved(page);
        Screenshots.take(page, "scoring/drafting");
        page.reload();
        assertThat(part.locator("select[data-source]").first()).hasValue("ADVICE");
    }

    @Test
    void a_review_goes_out_as_a_workbook_and_comes_back(People people) throws IOException {
        Page page = people.signedIn("ines@marine-instruments.example.org", PASSWORD);
        open(page, PANEL, "Score");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Work offline"))
                .click();
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download your review"));
        byte[] workbook = page.request().get(link.getAttribute("href")).body();

        upload(page, "plan.xlsx", new byte[] {'P', 'K', 3, 4});
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        upload(page, "review.xlsx", filled(workbook));
        assertThat(page.locator("table")).containsText("A1, comment");
        assertThat(page.locator("table")).containsText("From the train");
        Screenshots.take(page, "scoring/offline");
        page.getByRole(AriaRole.BUTTON, button("Take over")).click();

        assertThat(page.locator("#rubric textarea").first()).hasValue("From the train");
    }

    private static void upload(Page page, String name, byte[] bytes) {
        page.getByLabel("The workbook that you filled").setInputFiles(new FilePayload(name, "application/zip", bytes));
        page.getByRole(AriaRole.BUTTON, button("Upload and look")).click();
    }

    private static byte[] filled(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).getRow(1).getCell(4).setCellValue("From the train");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Locator left(Page page) {
        return page.locator("dl.figures dd").first();
    }

    @Test
    void who_declares_a_conflict_finds_nothing_of_it_any_more(People people) {
        Page page = people.signedIn("gareth@aldermoor.example.org", PASSWORD);
        open(page, "Marlowgate", "Answer");
        String address = page.url();

        page.getByLabel("Major: I should not review this institution at all").check();
        page.getByLabel("What is the conflict?").fill("My sister leads the technicians there.");
        page.getByRole(AriaRole.BUTTON, button("Declare the conflict")).click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("You have been taken off the panel");
        assertThat(main(page)).not().containsText("Marlowgate");
        org.assertj.core.api.Assertions.assertThat(page.request().get(address).status())
                .isEqualTo(404);
    }

    private static void open(Page page, String institution, String link) {
        page.navigate("/panel/list.xhtml");
        main(page)
                .getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(Pattern.compile(institution)))
                .first()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void saved(Page page) {
        page.waitForFunction("() => !document.querySelector('[data-state=typing], [data-state=saving]')");
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
