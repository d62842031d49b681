package portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import portal.support.browser.Screenshots;

/** Within the long journey: the board signs, one letter alone or those that were ticked as read. The page tells the codes. */
final class BoardSigns {

    private BoardSigns() {}

    static void one(Visitor signer, String password) {
        signer.open("/board/list.xhtml").checked().followInstitution().checked();
        signer.fill("Code", code(signer)).fill("Your password", password);
        signer.press("Sign the letter").checked();
    }

    static void whatWasRead(Visitor signer, String password) {
        String letter =
                signer.open("/board/list.xhtml").row().locator("a").first().getAttribute("href");
        signer.open("/board/" + letter.replace("sign", "read")).checked();
        Screenshots.take(signer.page(), "journey-read");
        signer.press("I have read this letter").open("/board/ready.xhtml").checked();
        signer.fill("Your password", password).fill("Code", "000000").press("Sign these letters");
        assertThat(signer.main()).containsText("That code is not right");
        assertThat(signer.main().getByLabel("Kestrelford University")).isChecked();
        signer.fill("Your password", password).fill("Code", code(signer));
        signer.press("Sign these letters");
        assertThat(signer.main()).containsText("1 of 1 letter dealt with");
        assertThat(signer.main()).containsText("1 signed, 1 of them by both and so issued; 0 not signed");
        signer.checked();
        Screenshots.take(signer.page(), "journey-signed-many");
    }

    private static String code(Visitor signer) {
        return signer.main().locator(".made-up-code").innerText();
    }
}
