package portal.platform.scripts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

@InBrowser
class SessionWarningIT {

    @Test
    void the_end_of_a_session_is_announced_before_and_put_off_by_one_key(People people) {
        Page page = people.somebody();
        signedIn(page, 182, 40_000);
        page.route(
                "**/api/session",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"account\":7}")));
        page.navigate("/index.xhtml");
        page.locator("a.brand").focus();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in")))
                .isFocused();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.locator("a.brand")).isFocused();
    }

    @Test
    void the_end_that_nothing_puts_off_is_announced_as_such(People people) {
        Page page = people.somebody();
        signedIn(page, 3600, 182);
        page.navigate("/index.xhtml");
        page.locator("a.brand").focus();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Minutes left: 3");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.locator("a.brand")).isFocused();
    }

    /** A front page as somebody gets it whose session ends so many seconds after the last request, and for good. */
    private static void signedIn(Page page, int idle, int longest) {
        page.route("**/index.xhtml", route -> {
            APIResponse response = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(response)
                    .setBody(response.text()
                            .replace("data-session-seconds=\"0\"", "data-session-seconds=\"" + idle + "\"")
                            .replace("data-session-rest=\"0\"", "data-session-rest=\"" + longest + "\"")
                            .replace("data-account=\"\"", "data-account=\"7\"")));
        });
    }
}
