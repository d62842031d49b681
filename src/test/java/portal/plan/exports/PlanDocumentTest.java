package portal.plan.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import portal.plan.ActionField;
import portal.plan.MadeUpPlan;
import portal.plan.NewAction;
import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.plan.Theme;
import portal.plan.imports.DraftChoices;
import portal.plan.imports.PlanDraft;
import portal.plan.imports.PlanFile;

/** A plan as a text document, read back as the program that opens it would. */
class PlanDocumentTest {

    private static final PlanDetail PLAN = MadeUpPlan.dated()
            .group("Be seen")
            .action("Meet and talk", "Deans; HR", "Mar-27", "10 meetings", Theme.VISIBILITY)
            .action("Write it down", "Deans", "Q2 2027", "1 book", Theme.RECOGNITION)
            .group("Be heard")
            .action("=1+1", "HR", "Ongoing", "-5% of the rooms", Theme.EVALUATING_IMPACT)
            .action("As usual, lend tools", "Stores", "Ongoing", "", Theme.SUSTAINABILITY)
            .detail();

    private byte[] file;
    private XWPFDocument document;

    @BeforeEach
    void write() throws IOException {
        file = PlanFormat.DOCX.write(
                new ExportedPlan(PLAN, new PlanHeading("University of Plans", "Round of plans"), "Three years"));
        document = new XWPFDocument(new ByteArrayInputStream(file));
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void it_is_a4_across_with_headings_and_numbered_pages() {
        CTPageSz page = document.getDocument().getBody().getSectPr().getPgSz();
        assertThat(page.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat((BigInteger) page.getW()).isGreaterThan((BigInteger) page.getH());
        assertThat(document.getParagraphs())
                .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                .contains(tuple("Heading1", "New plan"), tuple("Heading2", "Business as usual"));
        assertThat(document.getFooterList().get(0).getText()).startsWith("New plan, University of Plans");
        assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES");
    }

    @Test
    void columns_are_as_wide_as_what_stands_in_them() {
        List<Long> widths = document.getTables().get(0).getCTTbl().getTblGrid().getGridColList().stream()
                .map(CTTblGridCol::getW)
                .map(width -> ((BigInteger) width).longValue())
                .toList();
        assertThat(widths).hasSize(6);
        assertThat(widths.get(0)).as("the number").isLessThan(widths.get(1) / 4);
        assertThat(widths.stream().mapToLong(Long::longValue).sum()).isBetween(15000L, 15138L);
    }

    @Test
    void the_header_is_marked_and_comes_again_and_no_line_is_torn() {
        for (XWPFTable table : document.getTables()) {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getCTTbl().getTblPr().getTblLook().getFirstRow()).isEqualTo(true);
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void the_title_of_a_group_is_a_heading_over_all_columns() {
        assertThat(document.getTables().get(0).getRows())
                .filteredOn(row -> row.getTableCells().size() == 1)
                .extracting(row -> row.getCell(0).getParagraphArray(0).getStyle(), row -> row.getCell(0)
                        .getText())
                .containsExactly(tuple("Heading3", "Be seen"), tuple("Heading3", "Be heard"));
    }

    @Test
    void the_file_says_what_it_is_whose_and_in_which_language() throws Exception {
        PackageProperties about = document.getPackage().getPackageProperties();
        assertThat(about.getTitleProperty()).contains("New plan, University of Plans, Round of plans");
        assertThat(about.getCreatorProperty()).contains("University of Plans, Round of plans");
        assertThat(about.getLanguageProperty()).contains("en-GB");
        assertThat(document.getStyle().getDocDefaults().getRPrDefault().xmlText())
                .contains("w:lang w:val=\"en-GB\"");
    }

    @Test
    void it_is_brought_in_again_action_by_action() {
        PlanDraft draft = PlanFile.read(file, PLAN.window(), DraftChoices.NONE);
        assertThat(draft.actions())
                .extracting(
                        action -> action.text().written(ActionField.GROUP),
                        action -> action.text().written(ActionField.ACTION),
                        action -> action.timeframe().raw(),
                        NewAction::themes,
                        NewAction::businessAsUsual)
                .containsExactlyElementsOf(PLAN.actions().stream()
                        .map(row -> tuple(
                                row.businessAsUsual() ? null : row.groupTitle(),
                                row.action(),
                                row.timeframe(),
                                row.themes(),
                                row.businessAsUsual()))
                        .toList());
    }
}
