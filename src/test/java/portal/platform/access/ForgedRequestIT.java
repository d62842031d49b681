package portal.platform.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.launch.DatabaseAddress;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

/** What a link, written by somebody else, can make of the rights of whoever follows it: nothing. */
@InBrowser
class ForgedRequestIT {

    private static final String OFFICE = "rosalind@secretariat.example.org";
    private static final String PASSWORD = "kettle-orchid-lathe-27";

    /** The address that each button of the page would send its form to, were the form sent by GET. */
    private static final String BUTTONS =
            """
            () => [...document.querySelectorAll("main form[method=post] button[name]")].map(button => {
                const fields = [...new FormData(button.form)].filter(([name, value]) => typeof value === "string");
                const all = new URLSearchParams([...fields, [button.name, button.value]]);
                const action = button.form.getAttribute("action");
                return action + (action.includes("?") ? "&" : "?") + all;
            })
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/identity/view.xhtml?id=(select id from account where email like 'toby@%')",
                "/identity/invite.xhtml",
                "/identity/account.xhtml",
                "/round/view.xhtml?id=(select min(id) from assessment_round)",
                "/institution/edit.xhtml?id=(select min(id) from institution)"
            })
    void a_link_presses_no_button(String template, People people, PortalUnderTest portal) throws SQLException {
        Page page = people.signedIn(OFFICE, PASSWORD);
        page.navigate(address(portal, template));
        List<?> links = (List<?>) page.evaluate(BUTTONS);
        long entries = number(portal, "select count(*) from timeline_entry");
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            APIResponse answer =
                    page.request().get(link.toString(), RequestOptions.create().setMaxRedirects(0));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).contains("Reference");
        });
        assertThat(number(portal, "select count(*) from timeline_entry")).isEqualTo(entries);
    }

    @Test
    void a_link_cannot_choose_for_whoever_presses_the_button(People people, PortalUnderTest portal)
            throws SQLException {
        Page page = people.signedIn(OFFICE, PASSWORD);
        long offers = number(portal, "select count(*) from assignment");
        page.navigate(address(
                        portal,
                        "/panel/assign.xhtml?submission=(select min(id) from submission where state = 'SUBMITTED')")
                + "&leading=true&reviewer="
                + number(portal, "select id from account where email like 'owain@%'"));
        page.getByRole(AriaRole.MAIN)
                .locator("form[id=asking] button[name], form#asking button[name]")
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        assertThat(number(portal, "select count(*) from assignment")).isEqualTo(offers);
    }

    @Test
    void another_site_can_send_no_form(People people, PortalUnderTest portal) {
        Page page = people.signedIn(OFFICE, PASSWORD);
        for (String stranger : List.of("https://elsewhere.example.org", "null", "http://localhost:1")) {
            APIResponse answer = page.request()
                    .post(
                            portal.url("/identity/sign-out").toString(),
                            RequestOptions.create().setMaxRedirects(0).setHeader("Origin", stranger));
            assertThat(answer.status()).as(stranger).isEqualTo(403);
        }
        page.navigate("/identity/account.xhtml");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Your account");
    }

    /** An address with the number in it that its query finds. */
    private static String address(PortalUnderTest portal, String template) throws SQLException {
        int start = template.indexOf('(');
        return start < 0
                ? template
                : template.substring(0, start) + number(portal, template.substring(start + 1, template.length() - 1));
    }

    private static long number(PortalUnderTest portal, String query) throws SQLException {
        DatabaseAddress database = portal.database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }
}
