package portal.scoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

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
    void a_score_is_changed_with_a_reason_and_the_first_stays(People people) {
        Page page = people.signedIn("freya@wexcombe.example.org", PASSWORD);
        open(page, PANEL, "Score");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change this score R1"))
                .click();
        page.getByLabel("3 Established").check();
        page.getByRole(AriaRole.BUTTON, button("Show the change to the panel")).click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("say why you change it");

        page.getByLabel("Why do you change it?").fill("The annex explains the key.");
        saved(page);
        page.reload();
        assertThat(page.getByLabel("Why do you change it?")).hasValue("The annex explains the key.");
        page.getByRole(AriaRole.BUTTON, button("Show the change to the panel")).click();

        Locator r1 = page.locator("article.criterion").filter(new Locator.FilterOptions().setHasText("R1"));
        assertThat(r1.first()).containsText("Changed from 2 Emerging to 3 Established");
        assertThat(r1.first()).containsText("The annex explains the key.");
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
