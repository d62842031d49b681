package portal.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import portal.plan.imports.MadeUpFile;
import portal.support.PortalUnderTest;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.PortEllery;
import portal.support.browser.Screenshots;

/** Working in a plan in a real browser. */
@InBrowser
class PlanPagesIT {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        cell(page, known, "timeframe").fill("March 2028");
        rows(page).nth(known).getByLabel("Visibility").check();
        untilSaved(page);
        follow(page, "Read it as a whole");
        look(page, "plan-table");
        follow(page, "Timeline");
        assertThat(page.locator(".plan-timeline svg").first()).isVisible();
        assertThat(page.locator(".plan-quarters")).containsText("V1 Lend tools V1");
        look(page, "plan-timeline");
        follow(page, "Owners");
        assertThat(page.locator(".plan-load")).containsText("Keeper of views");
        look(page, "plan-load");
        follow(page, "Pillars and years");
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
        assertThat(cell(page, rows(page).count() - 1, "action")).hasValue("Lend tools P1");
        page.navigate("/plan/edit.xhtml?id=" + draft.planId("PREVIOUS"));
        cell.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Choose"))
                .click();
        look(page, "plan-successor");
        page.getByLabel("Not continued").check();
        press(page, "Save");
        assertThat(cell).containsText("Not continued");
    }

    /** Wide and narrow, light and dark. */
    private static void look(Page page, String name) {
        Axe.check(page);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
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

    @Test
    void a_workbook_is_looked_at_put_right_and_brought_in(People people, PortalUnderTest portal) throws IOException {
        PortEllery draft = new PortEllery(portal);
        Page page = open(people, portal, "NEW");
        String plan = draft.planId("NEW");
        int known = rows(page).count();
        page.navigate("/plan/import.xhtml?id=" + plan);
        page.getByLabel("File with the plan").setInputFiles(new FilePayload("plan.xlsx", XLSX, workbook()));
        press(page, "Upload and look");
        page.locator("select[name$='.4']").selectOption("METHOD");
        press(page, "Read again with these");
        assertThat(page.locator("select[name$='.4']")).hasValue("METHOD");
        append(page);
        assertThat(rows(page)).hasCount(known + 2);
        assertThat(reference(page, known)).hasValue("W1");
        assertThat(cell(page, known, "method")).hasValue("With the estates team");
    }

    @Test
    void a_word_document_is_looked_at_and_brought_in(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = open(people, portal, "NEW");
        int known = rows(page).count();
        page.navigate("/plan/import.xhtml?id=" + draft.planId("NEW"));
        byte[] document = MadeUpFile.of(
                        """
                        # Visibility
                        |No.|Action|Success measure|By when|Lead|
                        |D1|Name technicians on every poster|80 % of posters|Mar 2028|Press office|
                        # Recognition
                        |No.|Action|Success measure|By when|Lead|
                        |D2|Give an award each summer|1 award a year|Aug 2028|Dean|
                        """)
                .as("docx");
        page.getByLabel("File with the plan").setInputFiles(new FilePayload("plan.docx", DOCX, document));
        press(page, "Upload and look");
        append(page);
        assertThat(rows(page)).hasCount(known + 2);
        assertThat(reference(page, known + 1)).hasValue("D2");
    }

    @Test
    void a_pasted_table_keeps_its_merged_cells(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = open(people, portal, "NEW");
        int known = rows(page).count();
        page.navigate("/plan/import.xhtml?id=" + draft.planId("NEW"));
        page.getByLabel("Pasted table")
                .evaluate(
                        """
                        (box) => {
                          const clipboard = new DataTransfer();
                          clipboard.setData("text/html", "<table><tr><td>Objective<td>No.<td>Action<td>Lead"
                            + "<tr><td rowspan=2>See them<td>P1<td>Open the doors<td>Estates<tr><td>P2<td>Print a book<td>Press</table>");
                          box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true }));
                          box.value = "what a browser would have put in";
                        }""");
        assertThat(page.getByText("The table was taken with its merged cells")).isVisible();
        press(page, "Look at the pasted table");
        assertThat(page.locator(".import-read", new Page.LocatorOptions().setHasText("See them")))
                .hasCount(2);
        append(page);
        assertThat(rows(page)).hasCount(known + 2);
        assertThat(reference(page, known + 1)).hasValue("P2");
    }

    @Test
    void a_file_that_comes_again_shows_what_it_changes(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = open(people, portal, "NEW");
        int known = rows(page).count();
        look(page, draft, "No.,Action,Lead\nZ1,Plant a tree,Gardeners\n");
        append(page);
        assertThat(rows(page)).hasCount(known + 1);
        look(page, draft, "No.,Action,Lead\nZ1,Plant two trees,Gardeners\nZ2,Water them,Gardeners\n");
        assertThat(page.locator(".plan-changes > li[data-fate=CHANGED]")).containsText("becomes “Plant two trees”");
        assertThat(page.locator(".plan-changes > li[data-fate=ADDED]")).hasText("New: Z2 Water them");
        press(page, "Bring into the plan");
        assertThat(rows(page)).hasCount(known + 2);
        assertThat(cell(page, known, "action")).hasValue("Plant two trees");
    }

    /** Brings in what is looked at; where the plan holds actions, after them. */
    private static void append(Page page) {
        Locator after = page.getByLabel("Keep them and add these after them");
        if (after.isVisible()) {
            after.check();
        }
        press(page, "Bring into the plan");
    }

    private static void look(Page page, PortEllery draft, String csv) {
        page.navigate("/plan/import.xhtml?id=" + draft.planId("NEW"));
        page.getByLabel("File with the plan")
                .setInputFiles(new FilePayload("plan.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press(page, "Upload and look");
    }

    @Test
    void a_table_is_pasted_as_plain_text(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = draft.writer(people);
        page.navigate("/plan/import.xhtml?id=" + draft.planId("NEW"));
        page.getByLabel("Pasted table").fill("No.\tAction\tLead\nT1\tSing\tChoir\n");
        press(page, "Look at the pasted table");
        assertThat(page.locator(".import-read", new Page.LocatorOptions().setHasText("Sing")))
                .hasCount(1);
    }

    @Test
    void a_workbook_that_was_downloaded_comes_back_without_a_doubt_about_its_columns(
            People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = open(people, portal, "NEW");
        add(page, rows(page).count(), "D1");
        String plan = draft.planId("NEW");
        for (String ending : List.of("xlsx", "csv", "docx", "pdf")) {
            APIResponse file = page.request().get("/api/plans/" + plan + "/plan." + ending);
            assertThat(file.status()).as(ending).isEqualTo(200);
            assertThat(file.headers().get("content-disposition")).contains("New%20plan", "." + ending);
            if (ending.equals("xlsx")) {
                page.navigate("/plan/import.xhtml?id=" + plan);
                page.getByLabel("File with the plan").setInputFiles(new FilePayload("plan.xlsx", XLSX, file.body()));
            }
        }
        press(page, "Upload and look");
        assertThat(page.locator("main")).containsText("Lend tools D1");
        assertThat(page.locator("main")).not().containsText("was not recognised");
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_it_is_sent(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = draft.writer(people);
        page.navigate("/plan/import.xhtml?id=" + draft.planId("NEW"));
        Locator file = page.getByLabel("File with the plan");
        file.setInputFiles(new FilePayload("large.csv", "text/csv", new byte[11 * 1024 * 1024]));
        assertThat(page.locator(".field-error")).containsText("large.csv was not stored: it is larger than 10.5 MB");
        assertThat(file).hasValue("");
    }

    @Test
    void nothing_is_brought_into_a_plan_that_was_handed_in(People people, PortalUnderTest portal) {
        String plan = new PortEllery(portal)
                .stored("select p.id from action_plan p join institution i on i.id = p.institution_id"
                        + " where i.name like '%Wexcombe%' and p.kind = 'NEW' order by p.id limit 1");
        Page page = people.signedIn("toby@wexcombe.example.org", "kettle-orchid-lathe-27");
        page.navigate("/plan/import.xhtml?id=" + plan);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Nothing can be brought in now");
        assertThat(page.getByLabel("File with the plan")).hasCount(0);
    }

    private static byte[] workbook() throws IOException {
        String[][] cells = {
            {"No.", "Action", "Success measure", "Timeframe", "Zebra"},
            {"W1", "Lend tools to schools", "3 schools", "Mar 2028", "With the estates team"},
            {"W2", "Open the workshop", "2 days a year", "Jun 2028", "With the neighbours"},
        };
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Plan");
            for (int number = 0; number < cells.length; number++) {
                XSSFRow row = sheet.createRow(number);
                for (int column = 0; column < cells[number].length; column++) {
                    row.createCell(column).setCellValue(cells[number][column]);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Page open(People people, PortalUnderTest portal, String kind) {
        PortEllery draft = new PortEllery(portal);
        Page page = draft.writer(people);
        page.navigate("/plan/edit.xhtml?id=" + draft.planId(kind));
        return page;
    }

    private static void add(Page page, int place, String reference) {
        press(page, "Add an action");
        assertThat(rows(page)).hasCount(place + 1);
        reference(page, place).fill(reference);
        cell(page, place, "action").fill("Lend tools " + reference);
        cell(page, place, "action").blur();
        untilSaved(page);
    }

    private static void untilSaved(Page page) {
        page.waitForFunction("() => !document.querySelector('[data-state=typing], [data-state=saving]')");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static Locator rows(Page page) {
        return page.locator(".plan-grid .plan-row");
    }

    private static Locator reference(Page page, int place) {
        return cell(page, place, "reference");
    }

    private static Locator cell(Page page, int place, String field) {
        return rows(page).nth(place).locator("textarea[data-autosave$='/" + field + "']");
    }

    private static Locator button(Locator row, String verb) {
        return row.locator("button[value^='" + verb + "-']");
    }
}
