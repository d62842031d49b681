package portal.letter.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import portal.launch.DatabaseAddress;
import portal.platform.pdf.Conformity;
import portal.support.PortalUnderTest;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.Screenshots;

/** The pages of letters and of the board, with the made-up round in them. */
@InBrowser
class LetterPagesIT {

    private static final String PASSWORD = "kettle-orchid-lathe-27";

    @Test
    void the_secretariat_finds_writes_and_reads_letters(People people) {
        Page page = people.signedIn("rosalind@secretariat.example.org", PASSWORD);
        look(page, "/letter/list.xhtml", "letter-list");
        look(page, "/letter/signers.xhtml", "letter-signers");
        look(page, "/letter/signer.xhtml", "letter-signer");
        page.navigate("/letter/list.xhtml");
        Locator write = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write "));
        if (write.count() > 0) {
            write.first().click();
            assertThat(page.locator("textarea")).hasCount(5);
            assertThat(page.locator("article.letter")).containsText("Re: Technician Commitment");
            Axe.check(page);
            Screenshots.take(page, "letter-edit");
        }
    }

    @Test
    void the_secretariat_prepares_a_version_of_the_words_and_looks_at_it_as_a_letter(People people) {
        Page page = people.signedIn("rosalind@secretariat.example.org", PASSWORD);
        look(page, "/letter/templates.xhtml", "letter-templates");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Version 1 for stage 1"))
                .click();
        press(page, "Prepare a new version");
        page.getByLabel("Opening", new Page.GetByLabelOptions().setExact(true)).fill("We thank {nobody}.");
        assertThat(page.locator("main")).containsText("Saved at");
        page.reload();
        assertThat(page.locator("#opening")).hasValue("We thank {nobody}.");
        assertThat(page.locator("main")).containsText("“Opening” holds the token “nobody” in braces");
        page.getByLabel("In use from").fill("2099-01-04");
        press(page, "Put in use from this day");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("one check objects");
        look(page, page.url(), "letter-template");

        String preview = page.locator("a[href$='preview.pdf']").getAttribute("href");
        assertThat(page.request().get(preview).body()).startsWith('%', 'P', 'D', 'F');
        press(page, "Throw this version away");
        assertThat(page.locator("h1")).hasText("The words of letters");
    }

    @Test
    void the_board_finds_a_letter_and_reads_it_before_it_signs(People people) {
        Page page = people.signedIn("oriel@board.example.org", PASSWORD);
        look(page, "/board/list.xhtml", "board-list");
        page.locator("main table tbody a").first().click();
        assertThat(page.locator("article.letter")).containsText("Yours sincerely,");
        Axe.check(page);
        Screenshots.take(page, "board-sign");
        page.getByLabel("Your password").fill("not my password");
        page.getByLabel("Code").fill("123456");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign the letter"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        Axe.check(page);
    }

    /** An administrator ends the second step, and the signer sets up another. */
    @Test
    void a_signer_whose_device_is_lost_sets_up_another(People people) {
        Page office = people.signedIn("rosalind@secretariat.example.org", PASSWORD);
        office.navigate("/identity/list.xhtml?words=oriel");
        office.locator("main table tbody a").first().click();
        press(office, "Reset the second step");
        assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("The person was told");

        Page signer = people.signedIn("oriel@board.example.org", PASSWORD);
        look(signer, "/board/list.xhtml", "board-list-without-factor");
        signer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Set up your second step"))
                .click();
        press(signer, "Set up a second step");
        Axe.check(signer);
        Screenshots.take(signer, "factor-offered");
        confirm(signer, "000000");
        assertThat(signer.getByRole(AriaRole.ALERT).first()).containsText("That code is not right");
        confirm(signer, signer.locator(".made-up-code").innerText());
        assertThat(signer.locator(".recovery-codes li")).hasCount(10);
        Axe.check(signer);
        Screenshots.take(signer, "factor-recovery");
        look(signer, "/identity/factor.xhtml", "factor-settled");
    }

    private static void confirm(Page page, String code) {
        page.getByLabel("Present password").fill(PASSWORD);
        page.getByLabel("Code").fill(code);
        press(page, "Confirm this device");
    }

    @Test
    void the_institution_reads_and_downloads_its_letter(People people) throws Exception {
        Page page = people.signedIn("mara@harrowmere.example.org", PASSWORD);
        page.navigate("/submission/list.xhtml");
        page.locator("main a[href*='view.xhtml?id=']").last().click();
        String submission = page.url().replaceAll(".*id=(\\d+).*", "$1");
        look(page, "/letter/view.xhtml?submission=" + submission, "letter-view");
        String address = page.locator("a[href$='/pdf']").getAttribute("href");

        APIResponse answer = page.request().get(address);
        byte[] pdf = answer.body();

        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        assertThat(answer.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(page.locator(".letter-hash"))
                .hasText(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
        assertThat(Conformity.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformity.objections(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(page.request().get(address.replace("/pdf", "/docx")).body()).startsWith('P', 'K');
    }

    @Test
    void a_signer_goes_on_with_what_was_paused_and_is_told_what_was_not_signed_and_why(
            People people, PortalUnderTest portal) throws SQLException {
        Page page = people.signedIn("benedict@board.example.org", PASSWORD);
        look(page, "/board/run.xhtml?id=" + paused(portal.database()), "board-run-paused");
        press(page, "Go on");
        assertThat(page.locator("main")).containsText("1 of 1 letter dealt with");
        assertThat(page.locator("main")).containsText("This letter was returned or issued meanwhile.");
        Axe.check(page);
        Screenshots.take(page, "board-run");
    }

    @Test
    void a_signer_pauses_what_is_being_signed_and_goes_on(People people, PortalUnderTest portal) throws SQLException {
        Page page = people.signedIn("benedict@board.example.org", PASSWORD);
        long run = paused(portal.database());
        try (Connection worker = connected(portal.database());
                Statement statement = worker.createStatement()) {
            worker.setAutoCommit(false);
            statement.executeQuery("SELECT id FROM signing_line WHERE run_id = " + run + " FOR UPDATE");
            page.navigate("/board/run.xhtml?id=" + run);
            press(page, "Go on");
            assertThat(page.locator("main h2").first()).hasText("Being signed");
            assertThat(page.locator("progress")).hasAttribute("value", "0");
            Axe.check(page);
            Screenshots.take(page, "board-run-going");
            press(page, "Pause");
            assertThat(page.locator("main h2").first()).hasText("Paused");
            press(page, "Go on");
            assertThat(page.locator("main h2").first()).hasText("Being signed");
            worker.rollback();
        }
        assertThat(page.locator("main h2").first()).hasText("Done");
        assertThat(page.locator("main")).containsText("1 of 1 letter dealt with");
    }

    private static Connection connected(DatabaseAddress database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** Of a letter that has been issued since it was read. */
    private static long paused(DatabaseAddress database) throws SQLException {
        try (Connection connection = connected(database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO signing_run (account_id, begun_at, paused)"
                    + " SELECT id, '2026-01-01', 1 FROM account WHERE email = 'benedict@board.example.org'");
            statement.executeUpdate("INSERT INTO signing_line (run_id, position, letter_id, pass, text_sha256)"
                    + " SELECT LAST_INSERT_ID(), 1, l.id, 1, REPEAT('0', 64) FROM letter l JOIN institution i"
                    + " ON i.id = l.institution_id AND i.name LIKE 'Harrowmere%' WHERE l.state = 'ISSUED' LIMIT 1");
            try (ResultSet run =
                    statement.executeQuery("SELECT run_id FROM signing_line WHERE id = LAST_INSERT_ID()")) {
                run.next();
                return run.getLong(1);
            }
        }
    }

    @Test
    void anybody_asks_and_is_told_when_there_is_no_such_letter(People people) {
        Page page = people.somebody();
        look(page, "/letter/verify.xhtml", "letter-verify");
        page.getByLabel("Code").fill("7F3K-9QXM-2B4T-W8C0");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                .first()
                .click();
        assertThat(page.locator("#answer")).containsText("Unknown");
        look(page, page.url(), "letter-verify-unknown");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        Axe.check(page);
        Screenshots.take(page, name);
    }
}
