package portal.submission.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.support.PortalUnderTest;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.PortEllery;
import portal.support.browser.Screenshots;

/** What an approver sees of a check that holds the submission up, before anything is submitted. */
@InBrowser
class HeldUpPageIT {

    private static final String ALDERMOOR = "(select id from institution where name like '%Aldermoor%')";

    @Test
    void it_says_which_check_holds_it_up_and_leads_to_the_row(People people, PortalUnderTest portal) {
        PortEllery database = new PortEllery(portal);
        String plan =
                database.stored("select id from action_plan where kind = 'NEW' and institution_id = " + ALDERMOOR);
        String action =
                database.stored("select min(id) from plan_action where removed_at is null and plan_id = " + plan);
        String before = database.stored("select timeframe_text from plan_action where id = " + action);
        String check = "/submission/check.xhtml?id="
                + database.stored("select id from submission where institution_id = " + ALDERMOOR);
        Page approver = people.signedIn("leopold@aldermoor.example.org", "kettle-orchid-lathe-27");
        String cell = "/api/plans/" + plan + "/actions/" + action + "/timeframe";

        assertThat(save(approver, portal, cell, "March 2049")).isEqualTo(200);
        try {
            approver.navigate(check);
            assertThat(approver.locator(".banner-warning"))
                    .containsText("1 of 20 actions has a date outside the plan.");
            Locator finding = approver.locator("#check-OUTSIDE_WINDOW");
            assertThat(finding).containsText("Put right before you submit");
            assertThat(button(approver)).hasCount(0);
            finding.locator("summary").click();
            Axe.check(approver);
            Screenshots.take(approver, "checks-blocking");
            finding.getByRole(AriaRole.LINK).first().click();
            approver.waitForURL("**/plan/edit.xhtml?id=" + plan + "#action-" + action);
        } finally {
            assertThat(save(approver, portal, cell, before)).isEqualTo(200);
        }
        approver.navigate(check);
        assertThat(approver.locator("#check-OUTSIDE_WINDOW")).hasCount(0);
        assertThat(button(approver)).hasCount(1);
    }

    private static Locator button(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit").setExact(true));
    }

    private static int save(Page page, PortalUnderTest portal, String path, String value) {
        return page.request()
                .put(
                        path,
                        RequestOptions.create()
                                .setHeader("Origin", portal.url().toString())
                                .setData(Map.of("value", value, "version", 1_000_000)))
                .status();
    }
}
