package portal.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.Screenshots;

@InBrowser
class SignInPageIT {

    @Test
    void somebody_unknown_is_asked_to_sign_in(People people) {
        Page page = people.somebody();
        page.navigate("/rubric/list.xhtml");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Sign in");
        Axe.check(page);
        Screenshots.take(page, "sign-in");
    }

    @Test
    void a_wrong_password_is_refused_in_words(People people) {
        Page page = people.somebody();
        mistype(page);
        Axe.check(page);
    }

    @Test
    void before_the_scripts_have_come_it_is_refused_in_the_same_words(People people) {
        mistype(people.withoutScripts());
    }

    private static void mistype(Page page) {
        page.navigate("/identity/sign-in.xhtml");
        page.getByLabel("E-mail").fill("nobody@example.org");
        page.getByLabel("Password").fill("not the password");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
    }
}
