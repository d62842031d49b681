package portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import portal.support.browser.Axe;

/** Somebody at their browser: opens places by their words, presses buttons, and has each page checked for accessibility. */
final class Visitor {

    private static final Pattern INSTITUTION = Pattern.compile("Kestrelford");

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    Visitor follow(String link) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Opens what the list on this page says of the institution of the story. */
    Visitor followInstitution() {
        row().getByRole(AriaRole.LINK).first().click();
        page.waitForLoadState();
        return this;
    }

    Locator row() {
        return main().getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(INSTITUTION))
                .first();
    }

    Visitor press(String button) {
        return press(main(), button);
    }

    Visitor press(Locator within, String button) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    Visitor fill(String label, String text) {
        main().getByLabel(label).first().fill(text);
        return this;
    }

    Visitor tick(String label) {
        main().getByLabel(label).first().check();
        return this;
    }

    /** Waits until nothing typed or chosen on this page is still to be stored. */
    Visitor untilSaved() {
        page.waitForFunction("() => !document.querySelector('[data-state=typing], [data-state=saving]')");
        return this;
    }

    Visitor checked() {
        Axe.check(page);
        return this;
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }
}
