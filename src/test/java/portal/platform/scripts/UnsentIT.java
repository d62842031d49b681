package portal.platform.scripts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.Screenshots;

/** What is typed into a form that is only stored when it is sent, on the page where a letter is read, remarked on, signed and returned. */
@InBrowser
class UnsentIT {

    private static final String PASSWORD = "kettle-orchid-lathe-27";
    private static final String TYPED = "The opening could name the technicians first.";

    @Test
    void it_is_offered_again_to_whoever_left_the_page(People people) {
        Page page = atALetter(people);
        String address = page.url();
        remark(page).fill(TYPED);
        page.navigate("/board/list.xhtml");
        page.navigate(address);

        assertThat(offer(page)).containsText(TYPED);
        assertThat(remark(page)).isEmpty();
        Axe.check(page);
        Screenshots.take(page, "unsent-offer");
        press(page, "Use this text");
        assertThat(remark(page)).hasValue(TYPED);
        page.reload();
        press(page, "Throw it away");
        page.reload();
        assertThat(offer(page)).hasCount(0);
    }

    @Test
    void it_is_offered_again_to_whoever_was_signed_out_before_sending_it(People people) {
        Page page = atALetter(people);
        String address = page.url();
        remark(page).fill(TYPED);
        page.context().clearCookies();
        press(page, "Add the remark");
        page.getByLabel("E-mail address").fill("oriel@board.example.org");
        page.getByLabel("Password").fill(PASSWORD);
        press(page, "Sign in");
        page.navigate(address);

        assertThat(offer(page)).containsText(TYPED);
        press(page, "Throw it away");
    }

    @Test
    void nothing_is_offered_that_was_sent_or_is_sent_again_by_hand(People people) {
        Page page = atALetter(people);
        page.getByLabel("Words that it is about").fill("Words that nobody wrote");
        remark(page).fill(TYPED);
        press(page, "Add the remark");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("The letter does not say these words");
        assertThat(offer(page)).hasCount(0);
        page.getByLabel("Words that it is about").clear();
        remark(page).clear();
        page.reload();
        assertThat(offer(page)).hasCount(0);
    }

    @Test
    void whoever_signs_out_says_whether_this_browser_keeps_it(People people) {
        Page page = atALetter(people);
        remark(page).fill(TYPED);
        page.locator("details[data-menu] summary").last().click();
        press(page, "Sign out");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("You have not sent what you typed under “Remark");
        press(page, "Sign out and throw it away");
        page.waitForURL("**/index.xhtml**");
        Assertions.assertThat(page.evaluate(
                        "() => Object.keys(localStorage).filter((key) => key.startsWith('portal.draft.')).length"))
                .isEqualTo(0);
    }

    private static Page atALetter(People people) {
        Page page = people.signedIn("oriel@board.example.org", PASSWORD);
        page.navigate("/board/list.xhtml");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.TABLE)
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(remark(page)).isVisible();
        return page;
    }

    private static Locator remark(Page page) {
        return page.getByLabel("Remark", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator offer(Page page) {
        return page.locator(".draft-offer");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }
}
