package portal.overview.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import portal.launch.DatabaseAddress;
import portal.support.PortalUnderTest;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.Screenshots;

/** The secretariat plans a round, opens it, brings an institution and a person in, gives longer, and returns a submission. */
@InBrowser
class RunningARoundIT {

    private static final String PASSWORD = "kettle-orchid-lathe-27";
    private static final String ROUND = "Stage two, autumn 2031";
    private static final String INSTITUTION = "Tarn Hollow Institute";

    @Test
    void a_round_is_planned_and_opened_and_an_institution_invited_and_given_longer(People people) {
        Page page = people.signedIn("kwame@secretariat.example.org", PASSWORD);
        registerInstitution(page);
        planAndOpen(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Who is where"))
                .click();
        Locator invite = page.locator("form[id$=invite]");
        invite.locator("select").selectOption(new SelectOption().setLabel(INSTITUTION));
        press(page, "Invite");
        done(page, "The institution is invited into the round.");
        assertThat(main(page)).containsText(INSTITUTION);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dates"))
                .first()
                .click();
        Locator extend = page.locator("form[id$=extend]");
        extend.locator("select").selectOption(new SelectOption().setLabel(INSTITUTION));
        extend.locator("input[type=date]").fill("2031-11-14");
        extend.getByLabel("Reason").fill("The archive was flooded.");
        press(page, "Give longer");
        done(page, "The institution has the later deadline from now on");
        assertThat(main(page)
                        .getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(Pattern.compile(INSTITUTION))))
                .containsText("14 November 2031");
    }

    @Test
    void a_submission_is_returned_with_a_reason_that_the_institution_reads(People people) {
        Page page = people.signedIn("kwame@secretariat.example.org", PASSWORD);
        page.navigate("/overview/round.xhtml?words=Lough&state=SUBMITTED");
        page.locator("tbody tr a[href*='/submission/view.xhtml']").first().click();
        page.locator("details:has(form[id$=return]) summary").click();
        page.getByLabel("Why it is returned").fill("Section N ends in the middle of a sentence.");
        page.locator("form[id$=return] input[type=date]")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(10).toString());
        page.locator("form[id$=return] button").click();
        done(page, "The submission is back with the institution");

        Page editor = people.signedIn("aoife@lough-avon.example.org", PASSWORD);
        editor.navigate("/submission/list.xhtml");
        main(editor).locator("a[href*='view.xhtml?id=']").first().click();
        assertThat(main(editor)).containsText("Section N ends in the middle of a sentence.");
    }

    @Test
    void everybody_who_still_writes_is_written_to_after_the_message_was_looked_at(People people) {
        Page page = people.signedIn("kwame@secretariat.example.org", PASSWORD);
        page.navigate("/overview/round.xhtml?words=Glenfarrow");
        press(page, "Begin a message");
        assertThat(main(page)).containsText("Write a subject.");
        page.locator("#subject").fill("Soon due: [institution]");
        page.locator("#body").fill("Dear [name],\n\nplease submit until [deadlin].\n\n[link]");
        page.locator("#body").blur();
        page.waitForFunction("() => !document.querySelector('[data-state=typing], [data-state=saving]')");
        press(page, "Send the message");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Nothing was sent");
        assertThat(main(page)).containsText("[deadlin] is nothing that can be filled in");
        Axe.check(page);
        Screenshots.take(page, "notification-circular");

        page.locator("#body").fill("Dear [name],\n\nplease submit until [deadline].\n\n[link]");
        page.locator("#body").blur();
        page.waitForFunction("() => !document.querySelector('[data-state=typing], [data-state=saving]')");
        main(page).getByText("Look again").click();
        assertThat(page.locator("#preview")).containsText("Soon due: Glenfarrow");
        press(page, "Send the message");
        done(page, "The message is on its way.");
        assertThat(main(page)).containsText("This message was sent");
        Screenshots.take(page, "notification-sent");
    }

    @Test
    void a_person_is_invited(People people) {
        Page page = people.signedIn("kwame@secretariat.example.org", PASSWORD);
        page.navigate("/identity/invite.xhtml");
        page.getByLabel("Name").fill("Juniper Askew");
        page.getByLabel("E-mail address").fill("juniper@tarn-hollow.example.org");
        press(page, "Send the invitation");
        assertThat(main(page)).containsText("Choose the institution for this role.");
        page.locator("select[id$=institution]").selectOption(new SelectOption().setIndex(1));
        press(page, "Send the invitation");
        done(page, "The invitation is on its way.");
    }

    /** The made-up round is again the one that was opened last. */
    @AfterEach
    void no_later_round_is_open(PortalUnderTest portal) throws SQLException {
        DatabaseAddress database = portal.database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE assessment_round SET opened_at = '2001-01-01' WHERE name = '" + ROUND + "'");
        }
    }

    private static void registerInstitution(Page page) {
        page.navigate("/institution/edit.xhtml");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(INSTITUTION);
        page.getByLabel("Region").fill("Cumbria");
        press(page, "Save");
        done(page, "The institution is saved.");
    }

    private static void planAndOpen(Page page) {
        page.navigate("/round/edit.xhtml");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(ROUND);
        choose(page, "form", "two");
        choose(page, "rubric", "two");
        page.getByLabel("Opens on").fill("2031-09-01");
        page.getByLabel("Deadline on").fill("2031-10-31");
        page.getByLabel("Reviews due").fill("2031-12-12");
        page.getByLabel("Sign-off due").fill("2032-01-30");
        press(page, "Save");
        done(page, "The round is saved.");
        press(page, "Open the round");
        done(page, "The round is open.");
    }

    /** The form and the rubric of the same stage. */
    private static void choose(Page page, String field, String stage) {
        Locator options = page.locator("select[id$=" + field + "] option");
        String label = options.filter(
                        new Locator.FilterOptions().setHasText(Pattern.compile(stage, Pattern.CASE_INSENSITIVE)))
                .first()
                .textContent()
                .strip();
        page.locator("select[id$=" + field + "]").selectOption(new SelectOption().setLabel(label));
    }

    private static void press(Page page, String button) {
        main(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void done(Page page, String words) {
        assertThat(page.locator("[data-banner=done]")).containsText(words);
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }
}
