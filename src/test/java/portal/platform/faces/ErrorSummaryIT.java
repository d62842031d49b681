package portal.platform.faces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

/** What a form with errors says, where it says it, and where the focus goes. */
@InBrowser
class ErrorSummaryIT {

    @Test
    void the_summary_takes_the_focus_and_the_title_says_error(People people) {
        Page page = wrongPassword(people);

        assertThat(page.locator("#error-summary")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^\\s*Error: .*"));
        Axe.check(page);
    }

    @Test
    void each_line_leads_to_its_field_and_says_what_stands_there(People people) {
        Page page = wrongPassword(people);
        List<Locator> links = page.locator("#error-summary a").all();

        assertThat(links).hasSize(2);
        for (Locator link : links) {
            link.click();
            Locator field = page.locator("input:focus");
            assertThat(field).hasAttribute("aria-invalid", "true");
            assertThat(link).hasAttribute("href", "#" + field.getAttribute("id"));
            String error = describedBy(page, field).get(describedBy(page, field).size() - 1);
            assertThat(error).startsWith("Error:").endsWith(link.innerText());
        }
    }

    @Test
    void a_field_is_described_by_its_hint_and_its_error(People people) {
        Page page = wrongPassword(people);
        Locator chosen = page.getByLabel(Texts.of("identity.newPassword")).last();

        assertThat(describedBy(page, chosen)).hasSize(2);
        assertThat(describedBy(page, chosen).get(0)).isEqualTo(Texts.of("identity.newPassword.hint"));
        assertThat(describedBy(page, chosen).get(1)).contains(Texts.of("identity.password.missing"));
    }

    @Test
    void without_errors_there_is_no_summary_and_no_description_of_one(People people) {
        Page page = ownAccount(people);

        assertThat(page.locator("#error-summary")).hasCount(0);
        assertThat(page.locator("[aria-invalid]")).hasCount(0);
        assertThat(page).hasTitle(Pattern.compile("^(?!.*Error).*", Pattern.DOTALL));
    }

    private static Page wrongPassword(People people) {
        Page page = ownAccount(people);
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Texts.of("identity.account.action")))
                .click();
        page.locator("#error-summary").waitFor();
        return page;
    }

    private static Page ownAccount(People people) {
        Page page = people.signedIn("saffron@board.example.org", "kettle-orchid-lathe-27");
        page.navigate("/identity/account.xhtml");
        return page;
    }

    private static List<String> describedBy(Page page, Locator field) {
        return List.of(field.getAttribute("aria-describedby").split(" ")).stream()
                .map(id -> page.locator("[id='" + id + "']")
                        .innerText()
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }
}
