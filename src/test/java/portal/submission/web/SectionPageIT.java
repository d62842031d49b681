package portal.submission.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.PortEllery;

/** Writing a section in the real portal. Each test has a section of its own. */
@InBrowser
class SectionPageIT {

    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(15_000);

    @Test
    void what_is_typed_is_stored(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = draft.writer(people);
        page.navigate(draft.section(1));
        answer(page).fill("We **count** our technicians.");
        assertThat(state(page)).containsText("Saved at", SOON);
        assertThat(draft.text(1)).isEqualTo("We **count** our technicians.");
        page.reload();
        assertThat(answer(page)).hasValue("We **count** our technicians.");
    }

    @Test
    void what_is_typed_before_the_scripts_have_come_is_stored(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = draft.writer(people);
        List<Route> held = new ArrayList<>();
        page.route("**/js/portal.js*", held::add);
        page.navigate(draft.section(0), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        answer(page).fill("Typed on a slow connection.");
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        assertThat(state(page)).containsText("Saved at", SOON);
        assertThat(answer(page)).hasValue("Typed on a slow connection.");
        assertThat(draft.text(0)).isEqualTo("Typed on a slow connection.");
    }

    @Test
    void more_than_a_field_holds_is_refused_in_words(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        people.expectError("422");
        Page page = draft.writer(people);
        page.navigate(draft.section(2));
        String before = draft.text(2);
        answer(page).fill("x".repeat(60_001));
        answer(page).blur();
        assertThat(trouble(page)).containsText("One field holds up to 60,000 characters", SOON);
        assertThat(draft.text(2)).isEqualTo(before);
        answer(page).fill(before + " Short.");
        assertThat(state(page)).containsText("Saved at", SOON);
    }

    @Test
    void whoever_was_signed_out_is_told_at_once_and_the_text_is_stored_once(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        people.expectError("401|302|Failed to load resource");
        Page page = draft.writer(people);
        page.navigate(draft.section(3));
        page.context().clearCookies();
        answer(page).fill("Typed after the session had ended.");
        answer(page).blur();
        assertThat(trouble(page)).containsText("signed out", SOON);
        signInAgain(page.context().newPage());
        assertThat(state(page)).containsText("Saved at", SOON);
        assertThat(draft.text(3)).isEqualTo("Typed after the session had ended.");
        page.reload();
        assertThat(page.locator(".draft-offer")).hasCount(0);
        assertThat(answer(page)).hasValue("Typed after the session had ended.");
    }

    @Test
    void of_two_tabs_the_later_one_shows_both_texts_and_asks(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        people.expectError("409");
        Page first = draft.writer(people);
        first.navigate(draft.section(4));
        Page second = first.context().newPage();
        second.navigate(draft.section(4));
        answer(first).fill("From the first tab.");
        assertThat(state(first)).containsText("Saved at", SOON);
        answer(second).fill("From the second tab.");
        answer(second).blur();
        assertThat(second.locator(".conflict")).containsText("From the first tab.");
        assertThat(second.locator(".conflict")).containsText("From the second tab.");
        assertThat(draft.text(4)).isEqualTo("From the first tab.");
        second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep mine"))
                .click();
        assertThat(state(second)).containsText("Saved at", SOON);
        assertThat(draft.text(4)).isEqualTo("From the second tab.");
        second.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Earlier versions of this text"))
                .click();
        assertThat(second.getByRole(AriaRole.MAIN)).containsText("Brooke Sandilands");
    }

    private static void signInAgain(Page tab) {
        tab.navigate("/identity/sign-in.xhtml");
        tab.locator("input[autocomplete=username]").fill("brooke@port-ellery.example.org");
        tab.locator("input[autocomplete=current-password]").fill("kettle-orchid-lathe-27");
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .last()
                .click();
        tab.waitForURL(url -> !url.contains("sign-in"));
    }

    private static Locator answer(Page page) {
        return page.locator("#answer");
    }

    private static Locator state(Page page) {
        return page.locator("#answer-state");
    }

    private static Locator trouble(Page page) {
        return page.locator(".field-trouble[role=alert]");
    }
}
