package portal.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.plan.web.PlanEditing.add;
import static portal.plan.web.PlanEditing.cell;
import static portal.plan.web.PlanEditing.open;
import static portal.plan.web.PlanEditing.press;
import static portal.plan.web.PlanEditing.reference;
import static portal.plan.web.PlanEditing.rows;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
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
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.PortEllery;

/** Bringing a plan in from a file or the clipboard, in a real browser. */
@InBrowser
class PlanImportPagesIT {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        press(page, "Read the file again");
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
        Locator after = page.getByLabel("Keep them and add those in the file after them");
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
}
