package portal.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import portal.support.PortalUnderTest;
import portal.support.browser.People;
import portal.support.browser.PortEllery;

/** The page on which Port Ellery writes its plans. */
final class PlanEditing {

    private PlanEditing() {}

    static Page open(People people, PortalUnderTest portal, String kind) {
        PortEllery draft = new PortEllery(portal);
        Page page = draft.writer(people);
        page.navigate("/plan/edit.xhtml?id=" + draft.planId(kind));
        return page;
    }

    static void add(Page page, int place, String reference) {
        press(page, "Add an action");
        assertThat(rows(page)).hasCount(place + 1);
        reference(page, place).fill(reference);
        cell(page, place, "action").fill("Lend tools " + reference);
        cell(page, place, "action").blur();
        untilSaved(page);
    }

    static void untilSaved(Page page) {
        page.waitForFunction("() => !document.querySelector('[data-state=typing], [data-state=saving]')");
    }

    static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState();
    }

    static Locator rows(Page page) {
        return page.locator(".plan-grid .plan-row");
    }

    static Locator reference(Page page, int place) {
        return cell(page, place, "reference");
    }

    static Locator cell(Page page, int place, String field) {
        return rows(page).nth(place).locator("textarea[data-autosave$='/" + field + "']");
    }

    static Locator button(Locator row, String verb) {
        return row.locator("button[value^='" + verb + "-']");
    }
}
