package portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.Screenshots;

/**
 * A signatory submits, a panel scores, the board signs, and the letter goes out with the numbers of the RAG table: 37
 * actions, of which 30 are complete, 3 in progress and 4 not complete.
 */
@InBrowser
class FromDraftToLetterIT {

    private static final String PASSWORD = "kettle-orchid-lathe-27";
    private static final String FEEDBACK = "The panel welcomed what it read: {previous.status.complete} complete of"
            + " {previous.actions.total}, {previous.status.in-progress} in progress and"
            + " {previous.status.not-complete} not complete.";

    private static final double PATIENCE = 120_000;

    @Test
    void a_submission_becomes_a_signed_letter(People people, PortalUnderTest portal) throws Exception {
        editorFinishesTheDraft(people);
        approverSubmits(people, portal);
        secretariatAsksAPanel(people);
        List<Visitor> panel = panelAccepts(people);
        secretariatBeginsTheReview(people);
        panelScores(panel);
        leadConsolidates(panel.get(0));
        secretariatDraftsTheLetter(people);
        BoardSigns.one(visitor(people, "oriel@board.example.org"), PASSWORD);
        BoardSigns.whatWasRead(visitor(people, "benedict@board.example.org"), PASSWORD);
        Path letter = institutionReadsTheLetter(people, portal);
        anybodyChecks(people, letter, "Genuine");
        secretariatBeginsACorrection(people);
        anybodyChecks(people, letter, "Superseded");
    }

    private static void editorFinishesTheDraft(People people) {
        Visitor editor = visitor(people, "rashid@kestrelford.example.org");
        editor.open("/submission/list.xhtml").checked().followInstitution().checked();
        editor.follow("Previous plan: what became of each action").checked().follow("Bring in from a file");
        editor.main().getByLabel("File with the plan").setInputFiles(previousPlan());
        editor.press("Upload and look").checked();
        editor.main().getByLabel("Replace them").check();
        editor.press("Bring into the plan").checked();
        assertThat(editor.main().locator("dl").first()).containsText(Pattern.compile("37.*30.*3.*4", Pattern.DOTALL));
        for (int action = 34; action <= 37; action++) {
            editor.main()
                    .locator("select[data-autosave$='/reason']")
                    .nth(action - 1)
                    .selectOption(new String[] {"LACK_OF_STAFF"});
        }
        editor.untilSaved().open("/submission/list.xhtml").followInstitution();
        editor.follow("What else have you done that was not in the plan?").checked();
        editor.fill("Your answer", "We lent tools to three schools and opened the glass workshop to our neighbours.");
        assertThat(editor.main().getByText(Pattern.compile("Saved at \\d\\d:\\d\\d")))
                .isVisible();
        editor.press("Mark as ready").checked();
    }

    private static FilePayload previousPlan() {
        StringBuilder rows = new StringBuilder("No.,Action,Success measure,Timeframe,Owner,Pillar,RAG,Progress\n");
        for (int action = 1; action <= 37; action++) {
            String colour = action <= 30 ? "Green" : action <= 33 ? "Amber" : "Red";
            rows.append("A%d,Invite technicians of area %d to the forum,At least %d take part,Dec 2025,Manager %d,"
                            .formatted(action, action, action + 4, action))
                    .append("Visibility,%s,What became of it.%n".formatted(colour));
        }
        return new FilePayload("previous.csv", "text/csv", rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void approverSubmits(People people, PortalUnderTest portal) {
        Visitor approver = visitor(people, "lucinda@kestrelford.example.org");
        approver.open("/submission/list.xhtml")
                .followInstitution()
                .follow("Check your answers and submit")
                .checked();
        approver.fill("Name of the senior person who approves this", "Professor Lucinda Faraday");
        approver.fill("Role of that person", "Pro-Vice-Chancellor");
        approver.tick("I confirm that this person has approved the submission");
        approver.main()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Submit"))
                .dblclick();
        approver.page().waitForURL(Pattern.compile("receipt"));
        approver.checked();
        assertThat(approver.main()).containsText(Pattern.compile("TC-\\d{4}-\\d{4}-"));
        Screenshots.take(approver.page(), "journey-receipt");
        awaitMail(approver, portal, "lucinda@kestrelford.example.org", "Receipt TC-");
    }

    private static void secretariatAsksAPanel(People people) {
        Visitor secretariat = visitor(people, "rosalind@secretariat.example.org");
        openPanel(secretariat);
        ask(secretariat, "Freya Lindholm", true);
        ask(secretariat, "Gareth Stainmoor", false);
        ask(secretariat, "Desmond Achebe-Firth", false);
        assertThat(secretariat.main().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Tamsin Oduya")))
                .hasCount(0);
    }

    private static void openPanel(Visitor secretariat) {
        secretariat.open("/overview/round.xhtml").checked();
        secretariat.row().locator("a[href*='/panel/assign.xhtml']").first().click();
        secretariat.checked();
    }

    private static void ask(Visitor secretariat, String reviewer, boolean leading) {
        secretariat
                .main()
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(reviewer))
                .check();
        if (leading) {
            secretariat.tick("This person leads the panel");
        }
        secretariat.press("Ask this reviewer");
    }

    private static List<Visitor> panelAccepts(People people) {
        List<Visitor> panel = List.of(
                visitor(people, "freya@wexcombe.example.org"),
                visitor(people, "gareth@aldermoor.example.org"),
                visitor(people, "desmond@calderbrook.example.org"));
        for (Visitor reviewer : panel) {
            reviewer.open("/panel/list.xhtml").checked().followInstitution().checked();
            reviewer.tick("I have no conflict of interest with this institution")
                    .press("Accept the review");
        }
        return panel;
    }

    private static void secretariatBeginsTheReview(People people) {
        Visitor secretariat = visitor(people, "kwame@secretariat.example.org");
        openPanel(secretariat);
        secretariat.press("Begin the review").checked();
    }

    private static void panelScores(List<Visitor> panel) {
        for (Visitor reviewer : panel) {
            reviewer.open("/panel/list.xhtml").followInstitution();
            Locator criteria = reviewer.page().locator("#rubric fieldset");
            assertThat(criteria).hasCount(14);
            for (int criterion = 0; criterion < 14; criterion++) {
                criteria.nth(criterion)
                        .getByRole(AriaRole.RADIO)
                        .nth(1 + criterion % 2)
                        .check();
            }
            reviewer.untilSaved().checked();
            reviewer.press("Submit review").checked();
        }
    }

    private static void leadConsolidates(Visitor lead) {
        lead.follow("Bring together");
        Locator agreed = lead.main().locator("fieldset");
        assertThat(agreed).hasCount(14);
        for (int criterion = 0; criterion < 14; criterion++) {
            agreed.nth(criterion)
                    .getByRole(AriaRole.RADIO)
                    .nth(1 + criterion % 2)
                    .check();
        }
        Locator feedback = lead.main().getByLabel("Feedback to the institution");
        assertThat(feedback).hasCount(5);
        for (int section = 0; section < 5; section++) {
            feedback.nth(section).fill(FEEDBACK);
        }
        lead.untilSaved().checked();
        Screenshots.take(lead.page(), "journey-consolidate");
        lead.press("Hand over to the secretariat").checked();
    }

    private static void secretariatDraftsTheLetter(People people) {
        Visitor secretariat = visitor(people, "rosalind@secretariat.example.org");
        secretariat.open("/letter/list.xhtml").checked();
        secretariat.press(secretariat.row(), "Draft the letter").checked();
        assertThat(secretariat.main()).containsText("30 complete of 37, 3 in progress and 4 not complete");
        String letter = secretariat.page().url();
        FactsChecked.of(secretariat, visitor(people, "rashid@kestrelford.example.org"), letter);
        secretariat.open(letter).press("Send to sign-off").checked();
    }

    private static Path institutionReadsTheLetter(People people, PortalUnderTest portal) throws IOException {
        Visitor editor = visitor(people, "rashid@kestrelford.example.org");
        awaitMail(editor, portal, "rashid@kestrelford.example.org", "The feedback letter for Kestrelford");
        editor.open("/overview/home.xhtml")
                .checked()
                .follow("Read the feedback letter")
                .checked();
        Screenshots.take(editor.page(), "journey-letter");
        Download download = editor.page().waitForDownload(() -> editor.follow("Download the letter"));
        try (PDDocument pdf = Loader.loadPDF(download.path().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("30 complete of 37, 3 in progress and 4 not complete")
                    .contains("Kestrelford University")
                    .contains("Dame Oriel Hathersage")
                    .contains("Dr Benedict Okonjo")
                    .doesNotContain("Freya", "Gareth", "Desmond");
        }
        return download.path();
    }

    /** By the file and then by the code on it, without signing in and without scripts. */
    private static void anybodyChecks(People people, Path letter, String answer) throws IOException {
        Visitor reader = new Visitor(people.withoutScripts());
        reader.open("/index.xhtml").follow("Check a letter");
        reader.main().getByLabel("PDF of the letter").setInputFiles(letter);
        reader.press(reader.main().locator("form[enctype]"), "Check");
        assertThat(reader.main().locator("#answer")).containsText(answer);
        reader.fill("Code", code(letter)).press("Check");
        assertThat(reader.main().locator("#answer")).containsText(answer);
        Screenshots.take(reader.page(), "journey-check-" + answer);
    }

    private static String code(Path letter) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letter.toFile())) {
            return Pattern.compile("(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}")
                    .matcher(new PDFTextStripper().getText(pdf))
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
        }
    }

    private static void secretariatBeginsACorrection(People people) {
        Visitor secretariat = visitor(people, "rosalind@secretariat.example.org");
        secretariat.open("/letter/list.xhtml").followInstitution().checked();
        secretariat.fill("What is wrong with it?", "It names a wrong year.").press("Begin a correction");
        secretariat.checked();
        assertThat(secretariat.main()).containsText("This letter takes the place of our letter of");
        Visitor editor = visitor(people, "rashid@kestrelford.example.org");
        editor.open("/overview/home.xhtml").follow("Read the feedback letter").checked();
        assertThat(editor.main()).containsText("It names a wrong year.");
        Screenshots.take(editor.page(), "journey-superseded");
    }

    /** Other tests may have filled the outbox before. */
    private static void awaitMail(Visitor reader, PortalUnderTest portal, String to, String subject) {
        reader.page()
                .waitForCondition(
                        () -> Arrays.stream(portal.mail().getReceivedMessages())
                                .anyMatch(mail ->
                                        isTo(mail, to) && subjectOf(mail).contains(subject)),
                        new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    }

    private static boolean isTo(MimeMessage mail, String to) {
        return GreenMailUtil.getAddressList(recipients(mail)).contains(to);
    }

    private static Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Visitor visitor(People people, String email) {
        return new Visitor(people.signedIn(email, PASSWORD));
    }
}
