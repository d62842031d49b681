package portal.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.plan.web.PlanEditing.add;
import static portal.plan.web.PlanEditing.button;
import static portal.plan.web.PlanEditing.cell;
import static portal.plan.web.PlanEditing.open;
import static portal.plan.web.PlanEditing.press;
import static portal.plan.web.PlanEditing.reference;
import static portal.plan.web.PlanEditing.rows;
import static portal.plan.web.PlanEditing.untilSaved;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import portal.support.PortalUnderTest;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.PortEllery;
import portal.support.browser.Screenshots;

/** Working in a plan in a real browser. */
@InBrowser
class PlanPagesIT {

    @Test
    void actions_are_added_typed_moved_removed_and_brought_back(People people, PortalUnderTest portal) {
        Page page = open(people, portal, "NEW");
        int known = rows(page).count();
        add(page, known, "M1");
        add(page, known + 1, "M2");
        button(rows(page).nth(known + 1), "up").click();
        assertThat(reference(page, known)).hasValue("M2");
        assertThat(reference(page, known + 1)).hasValue("M1");
        button(rows(page).nth(known), "remove").click();
        assertThat(rows(page)).hasCount(known + 1);
        press(page, "Undo");
        assertThat(rows(page)).hasCount(known + 2);
        assertThat(reference(page, known)).hasValue("M2");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check your answers and submit"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Check your answers");
    }

    @Test
    void an_action_is_copied_found_by_its_owner_and_brought_back_from_the_list(People people, PortalUnderTest portal) {
        Page page = open(people, portal, "NEW");
        int known = rows(page).count();
        add(page, known, "C1");
        cell(page, known, "owner").fill("Keeper of copies; Deans");
        cell(page, known, "owner").blur();
        untilSaved(page);
        button(rows(page).nth(known), "copy").click();
        assertThat(rows(page)).hasCount(known + 2);
        assertThat(reference(page, known + 1)).hasValue("");
        assertThat(cell(page, known + 1, "action")).hasValue("Lend tools C1");
        page.getByLabel("Owner", new Page.GetByLabelOptions().setExact(true))
                .first()
                .selectOption("keeper of copie");
        press(page, "Filter");
        assertThat(rows(page)).hasCount(2);
        button(rows(page).nth(1), "remove").click();
        assertThat(rows(page)).hasCount(1);
        page.locator("#removed summary").click();
        look(page, "plan-edit-new");
        page.locator("#removed button").first().click();
        assertThat(rows(page)).hasCount(2);
        assertThat(page.locator(".filter")).isVisible();
    }

    @Test
    void a_plan_is_looked_at_along_its_quarters_by_pillar_and_by_owner(People people, PortalUnderTest portal) {
        Page page = open(people, portal, "NEW");
        int known = rows(page).count();
        add(page, known, "V1");
        cell(page, known, "owner").fill("Keeper of views");
        cell(page, known, "timeframe").fill("Q3 27/28");
        cell(page, known, "timeframe").blur();
        assertThat(rows(page).nth(known).locator(".plan-reading"))
                .hasText("depends on how this plan counts its quarters and years");
        countYears(page, "From August (academic)");
        assertThat(rows(page).nth(known).locator(".plan-reading")).hasText("February 2028 to April 2028");
        countYears(page, "Not said yet");
        cell(page, known, "timeframe").fill("March 2028");
        cell(page, known, "timeframe").blur();
        assertThat(rows(page).nth(known).locator(".plan-reading")).hasText("March 2028");
        rows(page).nth(known).getByLabel("Visibility").check();
        untilSaved(page);
        follow(page, "Read the whole plan");
        look(page, "plan-table");
        follow(page, "Timeline");
        assertThat(page.locator(".plan-timeline svg").first()).isVisible();
        assertThat(page.locator(".plan-quarters")).containsText("V1 Lend tools V1");
        look(page, "plan-timeline");
        follow(page, "Owners");
        assertThat(page.locator(".plan-load")).containsText("Keeper of views");
        look(page, "plan-load");
        follow(page, "Themes and years");
        look(page, "plan-coverage");
        Locator count =
                page.locator(".plan-coverage tbody tr").first().locator("td a").first();
        int actions = Integer.parseInt(count.textContent().strip());
        count.click();
        assertThat(page.locator(".plan-table tbody tr[id]")).hasCount(actions);
    }

    @Test
    void an_action_of_the_previous_plan_is_copied_into_the_new_one_or_linked_to_what_is_there(
            People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = open(people, portal, "PREVIOUS");
        int known = rows(page).count();
        add(page, known, "P1");
        button(rows(page).nth(known), "continue").click();
        Locator cell = rows(page).nth(known).locator(".cell-trajectory");
        assertThat(cell).containsText("Continued");
        look(page, "plan-edit-previous");
        cell.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Lend tools P1"))
                .click();
        assertThat(rows(page).last().locator("textarea[data-autosave$='/action']"))
                .hasValue("Lend tools P1");
        page.navigate("/plan/edit.xhtml?id=" + draft.planId("PREVIOUS"));
        cell.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Other choices"))
                .click();
        look(page, "plan-successor");
        page.getByLabel("Not continued").check();
        press(page, "Save");
        assertThat(cell).containsText("Not continued");
    }

    /** The question stands there by itself while an answer helps. */
    private static void countYears(Page page, String answer) {
        page.reload();
        if (!page.locator("details:has(#window)")
                .first()
                .evaluate("it => it.open")
                .equals(true)) {
            page.getByText("Change the dates of the plan").click();
        }
        page.getByLabel("How this plan counts quarters and years").selectOption(answer);
        press(page, "Save dates");
    }

    /** Wide and narrow, light and dark. */
    private static void look(Page page, String name) {
        Axe.check(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.checkContrast(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 800);
        assertThat(page.evaluate("Math.max(0, document.scrollingElement.scrollWidth - window.innerWidth)"))
                .as("pixels to scroll sideways on " + name)
                .isEqualTo(0);
        page.setViewportSize(1280, 900);
        Screenshots.take(page, name);
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    @Test
    void totals_follow_the_statuses_and_the_key_to_the_colours_is_kept(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        people.expectError("409"); // the plan has a newer number by then; the script sends the key again by itself
        Page page = open(people, portal, "PREVIOUS");
        int known = rows(page).count();
        add(page, known, "T1");
        Locator complete = page.locator("[data-status-total=COMPLETE]");
        int before = Integer.parseInt(complete.textContent().strip());
        rows(page).nth(known).locator("select[data-status]").selectOption("COMPLETE");
        assertThat(complete).hasText(String.valueOf(before + 1));
        page.locator("#colours").fill("Green is done.");
        page.locator("#colours").blur();
        untilSaved(page);
        assertThat(draft.stored("select rag_key from action_plan where id = " + draft.planId("PREVIOUS")))
                .isEqualTo("Green is done.");
        page.reload();
        assertThat(page.locator("[data-status-total=COMPLETE]")).hasText(String.valueOf(before + 1));
    }
}
