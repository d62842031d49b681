package portal.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import portal.support.PortalUnderTest;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.PortEllery;
import portal.support.browser.Screenshots;

/** The lists beside a plan in a real browser. */
@InBrowser
class PlanListsPageIT {

    @Test
    void a_line_of_the_glossary_explains_an_owner_where_the_plan_is_read(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = draft.writer(people);
        page.navigate("/plan/edit.xhtml?id=" + draft.planId("NEW"));
        press(page, "Add an action");
        Locator action = page.locator(".plan-row").last();
        type(page, action.locator("[data-autosave$='/reference']"), "G1");
        type(page, action.locator("[data-autosave$='/owner']"), "GLTs; Deans");
        type(page, action.locator("[data-autosave$='/links']"), "R4; Patience");
        press(page, "Add to the glossary");
        Locator line = page.locator("#list-GLOSSARY tbody tr").last();
        assertThat(line.locator("textarea").first()).isFocused();
        type(page, line.locator("textarea").nth(0), "GLT");
        type(page, line.locator("textarea").nth(1), "Glass lead technician");
        press(page, "Add a value or an aim");
        type(
                page,
                page.locator("#list-VALUE tbody tr").last().locator("textarea").nth(0),
                "Patience");
        Axe.check(page);
        Screenshots.take(page, "plan-lists-edit");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read the whole plan"))
                .click();
        Locator read = page.locator(".plan-table tr[id]", new Page.LocatorOptions().setHasText("G1"));
        assertThat(read).containsText("GLTs (Glass lead technician), accountable; Deans");
        assertThat(read).containsText("TALENT R4: Equality and inclusion");
        Screenshots.take(page, "plan-lists-view");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Themes and years"))
                .click();
        Axe.check(page);
        Screenshots.take(page, "plan-frameworks");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1 Patience"))
                .click();
        assertThat(page.locator(".plan-table tr[id]")).hasCount(1);
        page.goBack();
        page.navigate("/plan/edit.xhtml?id=" + draft.planId("NEW"));
        int lines = page.locator("#list-GLOSSARY tbody tr").count();
        press(page, "Remove GLT");
        assertThat(page.locator("#list-GLOSSARY tbody tr")).hasCount(lines - 1);
    }

    @Test
    void the_advice_of_an_older_letter_is_listed_and_answered(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = draft.writer(people);
        page.navigate("/plan/edit.xhtml?id=" + draft.planId("NEW"));
        press(page, "Add an action");
        type(
                page,
                page.locator(".plan-row").last().locator("textarea[data-autosave$='/action']"),
                "Lend the glass lathe to schools");
        follow(page, "Advice in the last letter");
        page.getByLabel("Date of the letter").fill("2023-10-02");
        page.getByLabel("Points of advice").fill("1. Share equipment\n2. Count visitors");
        press(page, "Save the list");
        assertThat(page.locator("main")).containsText("0 of 2 points were answered");
        Locator action = page.locator("select[data-autosave$='/action']").first();
        action.selectOption(action.locator("option", new Locator.LocatorOptions().setHasText("glass lathe"))
                .last()
                .getAttribute("value"));
        type(page, page.locator("textarea[data-autosave$='/reason']").last(), "Schools count them already");
        Axe.check(page);
        Screenshots.take(page, "plan-advice");
        page.reload();
        assertThat(page.locator("main")).containsText("2 of 2 points were answered");
        page.locator("a[href*='/submission/view.xhtml?round']").first().click();
        follow(page, "Advice in your last letter");
        assertThat(page.locator("select[data-autosave$='/action'] option:checked")
                        .first())
                .containsText("Lend the glass lathe");
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void type(Page page, Locator cell, String words) {
        cell.fill(words);
        cell.blur();
        page.waitForFunction("() => !document.querySelector('[data-state=typing], [data-state=saving]')");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }
}
