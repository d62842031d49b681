package portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.plan.imports.MadeUpFile;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.Screenshots;

/** A plan in each format that is taken goes from the file into the plan, and with the plan into a submission. */
@InBrowser
class FromFileToSubmittedPlanIT {

    private static final MadeUpFile PLAN = MadeUpFile.of(
            """
            # Our new plan
            |No.|Action|Success measure|Timeframe|Owner|Pillar|
            |1|Lend tools to schools|3 schools|Mar 2036|Network lead|Visibility|
            |2|Open the workshop to visitors|2 days a year|Jun 2036|Deans|Recognition|
            |3|Write a profile for each role|40 profiles|Dec 2036|Human resources|Career development|
            """);

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "docx", "html", "pdf", "pasted"})
    void a_plan_in_each_format_goes_from_file_to_submitted_plan(String format, People people, PortalUnderTest portal)
            throws SQLException {
        Newcomer newcomer = Newcomer.at(portal, "College of ." + format);
        Visitor editor = new Visitor(people.signedIn(newcomer.email(), Newcomer.PASSWORD));
        editor.open("/plan/import.xhtml?id=" + newcomer.plan());
        look(editor, format);
        assertThat(editor.main()).containsText("None of it is in the plan yet.");
        assertThat(editor.main().locator(".figures dd").first()).hasText("3");
        assertThat(editor.main().getByText("Read from a PDF")).hasCount(format.equals("pdf") ? 1 : 0);
        assertThat(editor.main().getByText("page 1 of the PDF")).hasCount(format.equals("pdf") ? 3 : 0);
        Screenshots.take(editor.page(), "import-preview-" + format);
        editor.checked().press("Bring into the plan");

        assertThat(editor.main().locator(".plan-grid .plan-row")).hasCount(3);
        assertThat(newcomer.firstAction()).isEqualTo("Lend tools to schools|3 schools|Mar 2036|Network lead");
        editor.open("/submission/check.xhtml?id=" + newcomer.submission());
        editor.fill("Name of the senior person who approves this", "Professor Ottoline Marsh");
        editor.fill("Role of that person", "Provost");
        editor.tick("I confirm that this person has approved the submission");
        editor.main()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Submit"))
                .click();
        editor.page().waitForURL(Pattern.compile("receipt"));
        editor.open("/plan/view.xhtml?id=" + newcomer.plan());
        assertThat(editor.main()).containsText("Write a profile for each role");
        assertThat(newcomer.state()).isEqualTo("SUBMITTED");
    }

    private static void look(Visitor editor, String format) {
        if (format.equals("pasted")) {
            editor.fill("Pasted table", new String(PLAN.as("tsv"), StandardCharsets.UTF_8));
            editor.press("Look at the pasted table");
        } else {
            editor.main()
                    .getByLabel("File with the plan")
                    .setInputFiles(new FilePayload("plan." + format, "application/octet-stream", PLAN.as(format)));
            editor.press("Upload and look");
        }
    }
}
