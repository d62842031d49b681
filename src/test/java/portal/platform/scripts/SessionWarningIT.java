package portal.platform.scripts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

@InBrowser
class SessionWarningIT {

    @Test
    void the_end_of_a_session_is_announced_before_and_put_off_by_one_key(People people) {
        Page page = people.somebody();
        page.route("**/index.xhtml", route -> {
            var response = route.fetch();
            route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                    .setResponse(response)
                    .setBody(response.text()
                            .replace("data-session-seconds=\"0\"", "data-session-seconds=\"182\"")
                            .replace("data-account=\"\"", "data-account=\"7\"")));
        });
        page.route(
                "**/api/session",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
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
}
