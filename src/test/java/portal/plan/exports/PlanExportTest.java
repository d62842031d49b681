package portal.plan.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import portal.plan.ActionField;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.EntryKind;
import portal.plan.ListEntry;
import portal.plan.NewAction;
import portal.plan.OpenReason;
import portal.plan.Parts;
import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.plan.PlanKind;
import portal.plan.PlanLists;
import portal.plan.Theme;
import portal.plan.imports.DraftChoices;
import portal.plan.imports.PlanDraft;
import portal.plan.imports.PlanFile;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.TimeframeKind;
import portal.platform.pdf.Conformity;
import portal.platform.pdf.Typography;

class PlanExportTest {

    @ParameterizedTest
    @CsvSource({"CSV,PREVIOUS", "CSV,NEW", "XLSX,PREVIOUS", "XLSX,NEW"})
    void what_was_downloaded_is_brought_in_again_field_by_field(PlanFormat format, PlanKind kind) {
        PlanDetail plan = plan(kind);
        List<NewAction> read = PlanFile.read(format.write(exported(plan)), PlanWindow.UNKNOWN, DraftChoices.NONE)
                .actions();
        assertThat(read).hasSameSizeAs(plan.actions());
        for (int index = 0; index < read.size(); index++) {
            assertSame(read.get(index), plan.actions().get(index), kind == PlanKind.PREVIOUS);
        }
    }

    @Test
    void the_lists_of_a_workbook_come_back_word_for_word() {
        PlanLists lists = new PlanLists(List.of(
                ListEntry.read(EntryKind.GLOSSARY, "TCG", "=Conference group", "Ann Bell", "Meets\nin May"),
                ListEntry.read(EntryKind.GLOSSARY, "HR", "Human Resources", "", ""),
                ListEntry.read(EntryKind.VALUE, "Craft", "Good work is taught", "", ""),
                ListEntry.read(EntryKind.VALUE, "Courage", "", "", "")));
        PlanDetail bare = plan(PlanKind.NEW);
        PlanDetail plan =
                new PlanDetail(1, 2, 3, PlanKind.NEW, PlanWindow.UNKNOWN, "", null, null, 1, bare.actions(), lists);
        PlanDraft draft = PlanFile.read(PlanFormat.XLSX.write(exported(plan)), PlanWindow.UNKNOWN, DraftChoices.NONE);
        assertThat(draft.lists()).isEqualTo(lists);
        assertThat(draft.actions()).hasSameSizeAs(bare.actions());
    }

    @Test
    void the_workbook_keeps_its_header_in_view_explains_it_and_offers_answers() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(PlanFormat.XLSX.write(exported(plan(PlanKind.PREVIOUS)))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getDataValidations()).hasSize(4);
            assertThat(sheet.getCellComments()).hasSize(15);
            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING)));
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(2).getCell(2).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void the_pdf_is_one_that_everybody_can_read_and_keep(PDFAFlavour flavour) throws Exception {
        byte[] pdf = PlanFormat.PDF.write(exported(plan(PlanKind.PREVIOUS)));
        assertThat(Conformity.objections(pdf, flavour)).isEmpty();
    }

    @Test
    void the_pdf_says_the_plan() throws IOException {
        try (PDDocument document = Loader.loadPDF(PlanFormat.PDF.write(exported(plan(PlanKind.PREVIOUS))))) {
            assertThat(document.getDocumentInformation().getTitle()).contains("University of Plans");
            assertThat(new PDFTextStripper().getText(document)).contains("Be seen", "-5% of the rooms", "Not started");
        }
    }

    @ParameterizedTest
    @EnumSource(PlanKind.class)
    void the_pdf_is_brought_in_again_action_by_action(PlanKind kind) {
        PlanDetail plan = plan(kind);
        PlanDraft draft = PlanFile.read(PlanFormat.PDF.write(exported(plan)), PlanWindow.UNKNOWN, DraftChoices.NONE);
        assertThat(draft.isFromPdf()).isTrue();
        assertThat(draft.actions()).hasSameSizeAs(plan.actions());
        for (int index = 0; index < plan.actions().size(); index++) {
            NewAction read = draft.actions().get(index);
            ActionRow row = plan.actions().get(index);
            assertThat(read.written(ActionField.REFERENCE)).isEqualTo(row.reference());
            assertThat(read.written(ActionField.ACTION)).isEqualTo(Typography.set(row.action() + "\n" + row.method()));
            assertThat(read.written(ActionField.MEASURE)).isEqualTo(row.successMeasure());
            assertThat(read.themes()).containsAll(row.themes());
            assertThat(read.businessAsUsual()).isEqualTo(row.businessAsUsual());
            if (kind == PlanKind.NEW) {
                assertThat(read.timeframe().raw()).isEqualTo(row.timeframe());
                assertThat(read.written(ActionField.OWNER)).isEqualTo(row.owner());
            } else {
                assertThat(read.status()).isEqualTo(row.status());
                assertThat(read.written(ActionField.ACCOUNT))
                        .isEqualTo(row.account() + "\nEvidence: " + row.evidence());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PlanFormat.class)
    void an_empty_plan_can_be_kept_too(PlanFormat format) {
        PlanDetail empty = new PlanDetail(1, 2, 3, PlanKind.NEW, PlanWindow.UNKNOWN, "", null, null, 1, List.of());
        assertThat(format.write(exported(empty))).isNotEmpty();
    }

    private static ExportedPlan exported(PlanDetail plan) {
        return new ExportedPlan(plan, new PlanHeading("University of Plans", "Round of plans"), "36 months");
    }

    private static void assertSame(NewAction read, ActionRow row, boolean lookingBack) {
        Map<ActionField, String> texts = new EnumMap<>(Map.of(
                ActionField.REFERENCE, row.reference(),
                ActionField.GROUP, row.groupTitle(),
                ActionField.ACTION, row.action(),
                ActionField.METHOD, row.method(),
                ActionField.MEASURE, row.successMeasure(),
                ActionField.OWNER, row.owner(),
                ActionField.LINKS, row.links()));
        if (lookingBack) {
            texts.put(ActionField.RAG, row.rag());
            texts.put(ActionField.ACCOUNT, row.account());
            texts.put(ActionField.EVIDENCE, row.evidence());
        }
        texts.forEach((field, text) -> assertThat(
                        Objects.requireNonNullElse(read.text().written(field), ""))
                .as(field.name())
                .isEqualTo(text));
        assertThat(read.timeframe().raw()).isEqualTo(row.timeframe());
        assertThat(read.themes()).isEqualTo(row.themes());
        assertThat(read.businessAsUsual()).isEqualTo(row.businessAsUsual());
        assertThat(read.status()).isEqualTo(lookingBack ? row.status() : null);
        assertThat(read.reason()).isEqualTo(lookingBack ? row.reason() : null);
    }

    @Test
    void no_cell_can_act_as_a_formula() {
        assertThat(new String(PlanCsv.of(plan(PlanKind.NEW)), StandardCharsets.UTF_8))
                .contains(",'=1+1,");
    }

    private static PlanDetail plan(PlanKind kind) {
        List<ActionRow> rows = List.of(
                row(
                        "3",
                        "Be seen",
                        "Meet; talk, \"listen\"\nand write",
                        Set.of(Theme.EVALUATING_IMPACT, Theme.VISIBILITY),
                        false),
                row("3a", "", "=1+1", EnumSet.allOf(Theme.class), true),
                row("", "Be heard", "'=quoted", Set.of(), true));
        return new PlanDetail(1, 2, 3, kind, PlanWindow.UNKNOWN, "", null, null, 1, rows);
    }

    private static ActionRow row(String reference, String group, String action, Set<Theme> themes, boolean usual) {
        return new ActionRow(
                5,
                1,
                reference,
                group,
                action,
                "Monthly, as ever",
                "10 meetings",
                "Mar-27",
                TimeframeKind.MONTH,
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 31),
                "Network; Deans",
                "R4, visibility of technicians",
                Parts.asWritten("Network; Deans", "R4, visibility of technicians", themes),
                usual,
                "Red",
                ActionStatus.NOT_STARTED,
                OpenReason.LACK_OF_RESOURCE,
                "-5% of the rooms",
                "Survey of May 2026",
                null,
                null,
                3);
    }
}
