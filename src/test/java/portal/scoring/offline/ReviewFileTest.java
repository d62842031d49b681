package portal.scoring.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import portal.panel.Membership;
import portal.rubric.CriterionDetail;
import portal.rubric.LevelDetail;
import portal.scoring.ReviewSheet;
import portal.scoring.Saved;
import portal.submission.SubmissionState;

/** What is read of a workbook that somebody has filled, or that is none. */
class ReviewFileTest {

    private static final ReviewSheet REVIEW = review(7, "3", "=HYPERLINK(\"x\") is what they wrote\nand more");

    @Test
    void what_comes_back_as_it_went_changes_nothing() {
        assertThat(ReviewFile.changes(ReviewWorkbook.of(REVIEW, "Q"), REVIEW)).isEmpty();
    }

    @Test
    void levels_and_comments_are_read_and_a_number_alone_will_do() throws IOException {
        byte[] filled = filled(sheet -> {
            answer(sheet, 1, "cannot judge", "No annex");
            sheet.getRow(2).getCell(ReviewWorkbook.LEVEL).setCellValue(2);
        });
        assertThat(ReviewFile.changes(filled, REVIEW))
                .containsExactly(
                        new FileAnswer(11, AnswerPart.LEVEL, "3", "cannot-judge"),
                        new FileAnswer(
                                11, AnswerPart.COMMENT, "=HYPERLINK(\"x\") is what they wrote\nand more", "No annex"),
                        new FileAnswer(12, AnswerPart.LEVEL, "", "2"));
    }

    @Test
    void lines_may_be_sorted() throws IOException {
        byte[] sorted = filled(sheet -> {
            sheet.shiftRows(1, 1, 2);
            sheet.shiftRows(2, 2, -1);
            sheet.shiftRows(3, 3, -1);
        });
        assertThat(ReviewFile.changes(sorted, REVIEW)).isEmpty();
    }

    @Test
    void a_formula_is_never_reckoned() throws IOException {
        byte[] filled = filled(sheet -> sheet.getRow(2)
                .createCell(ReviewWorkbook.COMMENT)
                .setCellFormula("WEBSERVICE(\"https://example.org\")"));
        assertThat(ReviewFile.changes(filled, REVIEW))
                .as("only the value that was kept with it counts, and there is none")
                .isEmpty();
    }

    @Test
    void what_begins_like_a_formula_is_text() throws IOException {
        try (XSSFWorkbook workbook = open(ReviewWorkbook.of(REVIEW, "Q"))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(ReviewWorkbook.COMMENT);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(2);
        }
    }

    @Test
    void a_level_that_is_none_is_told_by_its_criterion() throws IOException {
        byte[] filled = filled(sheet -> answer(sheet, 1, "high", ""));
        assertThatThrownBy(() -> ReviewFile.changes(filled, REVIEW))
                .isInstanceOfSatisfying(LevelNotReadable.class, rule -> assertThat(rule.parameters())
                        .containsExactly("A1", "high"));
    }

    @Test
    void a_file_of_another_review_of_another_rubric_or_of_no_review_is_refused() throws IOException {
        byte[] another = ReviewWorkbook.of(review(8, "3", "words"), "Q");
        assertThatThrownBy(() -> ReviewFile.changes(another, REVIEW)).isInstanceOf(ReviewFileOfAnother.class);
        ReviewSheet shorter = sheet(7, REVIEW.lines().subList(0, 1));
        assertThatThrownBy(() -> ReviewFile.changes(ReviewWorkbook.of(shorter, "Q"), REVIEW))
                .isInstanceOf(ReviewFileOutdated.class);
        byte[] without = filled(sheet -> sheet.removeRow(sheet.getRow(2)));
        assertThatThrownBy(() -> ReviewFile.changes(without, REVIEW)).isInstanceOf(ReviewFileOutdated.class);
        try (XSSFWorkbook plain = new XSSFWorkbook()) {
            plain.createSheet("Mine").createRow(0).createCell(0).setCellValue("A1");
            byte[] bytes = bytes(plain);
            assertThatThrownBy(() -> ReviewFile.changes(bytes, REVIEW)).isInstanceOf(NotAReviewFile.class);
        }
        assertThatThrownBy(() -> ReviewFile.changes(new byte[] {1, 2, 3}, REVIEW))
                .isInstanceOf(NotAReviewFile.class);
    }

    private static void answer(XSSFSheet sheet, int row, String level, String comment) {
        Row line = sheet.getRow(row);
        line.getCell(ReviewWorkbook.LEVEL).setCellValue(level);
        line.getCell(ReviewWorkbook.COMMENT).setCellValue(comment);
    }

    private static byte[] filled(Consumer<XSSFSheet> work) throws IOException {
        try (XSSFWorkbook workbook = open(ReviewWorkbook.of(REVIEW, "Q"))) {
            work.accept(workbook.getSheetAt(0));
            return bytes(workbook);
        }
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static ReviewSheet review(long id, String level, String comment) {
        return sheet(id, List.of(line(11, "A1", level, comment), line(12, "A2", "", "")));
    }

    private static ReviewSheet sheet(long id, List<ReviewSheet.Line> lines) {
        Membership own = new Membership(5, 1, 3, 10, 4, false, SubmissionState.UNDER_REVIEW);
        return new ReviewSheet(id, own, null, true, false, false, lines);
    }

    private static ReviewSheet.Line line(long id, String code, String level, String comment) {
        List<LevelDetail> levels = List.of(
                new LevelDetail(1, "Not yet", "n"),
                new LevelDetail(2, "Emerging", "e"),
                new LevelDetail(3, "Good", "g"));
        CriterionDetail criterion =
                new CriterionDetail(id, (int) id, code, "A", "Title " + code, "What?", levels, Set.of());
        return new ReviewSheet.Line(
                criterion, new Saved(level, 1, null, null), new Saved(comment, 1, null, null), null, null, List.of());
    }
}
