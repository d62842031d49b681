package portal.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.Screenshots;

/** A letter goes to the board and comes back, on screen; in the end it is the draft it was. */
@InBrowser
class ReturnedLetterIT {

    private static final String PASSWORD = "kettle-orchid-lathe-27";
    private static final String REMARK = "Could this be warmer?";
    private static final String REASON = "Please say more about careers.";

    @Test
    void the_secretariat_reads_why_the_board_returns_a_letter(People people) {
        Page secretariat = people.signedIn("kwame@secretariat.example.org", PASSWORD);
        open(secretariat, "/letter/list.xhtml?state=DRAFT");
        press(secretariat, "Send to sign-off");
        assertThat(secretariat.getByRole(AriaRole.STATUS).first()).containsText("The letter is with the board now.");

        Page board = people.signedIn("oriel@board.example.org", PASSWORD);
        open(board, "/board/list.xhtml");
        remark(board);
        board.getByLabel("What has to change?").fill(REASON);
        press(board, "Return the letter");
        Locator question = board.getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("You have not sent what you typed under “Words that it is about”");
        Screenshots.take(board, "board-unsent-remark");
        press(board, "Stay here");
        assertThat(board.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Words that it is about")))
                .isFocused();
        press(board, "Return the letter");
        press(board, "Go on without it");
        assertThat(board.getByRole(AriaRole.STATUS).first()).containsText("The letter is back with the secretariat.");
        assertThat(row(board)).hasCount(0);

        open(secretariat, "/letter/list.xhtml");
        assertThat(secretariat.getByRole(AriaRole.MAIN)).containsText(REASON);
        assertThat(secretariat.getByRole(AriaRole.MAIN)).containsText("Returned by Dame Oriel Hathersage");

        Locator said = secretariat.locator(".remark");
        assertThat(said).containsText(REMARK);
        Screenshots.take(secretariat, "letter-remark-open");
        press(secretariat, "Settled");
        assertThat(said).containsText("Settled by Kwame Thistlewood");
        Axe.check(secretariat);

        secretariat.navigate("/letter/sections.xhtml");
        assertThat(secretariat.locator(".side-by-side")).containsText("Calderbrook");
        Axe.check(secretariat);
        Screenshots.take(secretariat, "letter-sections");
    }

    /** On words that were selected in the letter, which the page takes into the form by itself. */
    private static void remark(Page board) {
        Locator words = board.getByLabel("Words that it is about");
        board.locator("article.letter .feedback p").first().selectText();
        assertThat(words).not().isEmpty();
        String selected = words.inputValue();
        board.getByLabel("Remark", new Page.GetByLabelOptions().setExact(true)).fill(REMARK);
        press(board, "Add the remark");
        assertThat(board.locator(".remark blockquote")).hasText(selected);
        assertThat(board.locator(".remark h3"))
                .hasText(board.locator("article.letter .feedback h3").first().innerText());
        assertThat(board.locator(".remark")).containsText(REMARK);
        words.fill("Words that nobody wrote");
        board.getByLabel("Remark", new Page.GetByLabelOptions().setExact(true)).fill("Kept as typed");
        press(board, "Add the remark");
        assertThat(board.getByRole(AriaRole.ALERT).first()).containsText("The letter does not say these words");
        assertThat(board.getByLabel("Remark", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Kept as typed");
        Screenshots.take(board, "board-remark");
    }

    private static void open(Page page, String list) {
        page.navigate(list);
        row(page).getByRole(AriaRole.LINK).first().click();
        page.waitForLoadState();
    }

    private static Locator row(Page page) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(Pattern.compile("Calderbrook")));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
    }
}
