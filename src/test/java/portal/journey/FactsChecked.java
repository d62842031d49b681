package portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import portal.support.browser.Screenshots;

/** Within the long journey: the institution is asked whether the facts are right, says what is wrong, and is told what became of it. */
final class FactsChecked {

    private FactsChecked() {}

    /** @param letter the address of the page on which it is written */
    static void of(Visitor secretariat, Visitor editor, String letter) {
        days(secretariat, "5");
        secretariat.open(letter);
        assertThat(secretariat.main()).containsText("The institution has not been asked whether the facts are right");
        check(secretariat).press("Ask for a factual check").checked();
        days(secretariat, "0");

        editor.open("/overview/home.xhtml")
                .follow("Check the facts of the letter")
                .checked();
        assertThat(editor.main().locator("article.letter")).containsText("Draft, for factual check only.");
        editor.fill("Where is it?", "First section").fill("What is wrong", "30 complete");
        editor.fill("What is right", "It was 31.").press("Put on the list").checked();
        Screenshots.take(editor.page(), "journey-facts");
        editor.press("Send the corrections").checked();

        check(secretariat.open(letter)).press("Not changed");
        assertThat(secretariat.main()).containsText("Say why nothing is changed");
        secretariat.fill("What the institution is told", "The table that you submitted says 30.");
        Screenshots.take(secretariat.page(), "journey-corrections");
        secretariat.press("Not changed").checked();
        editor.page().reload();
        assertThat(editor.main()).containsText("The table that you submitted says 30.");
    }

    private static void days(Visitor secretariat, String number) {
        secretariat.open("/round/list.xhtml").follow("Stage two").follow("Change the round");
        secretariat.fill("Factual check of letters", number).press("Save").checked();
    }

    private static Visitor check(Visitor secretariat) {
        return secretariat.follow("Factual check by the institution").checked();
    }
}
