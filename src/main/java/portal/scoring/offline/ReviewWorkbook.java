package portal.scoring.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import portal.platform.faces.Texts;
import portal.platform.tables.TextCells;
import portal.rubric.CriterionDetail;
import portal.scoring.ReviewSheet;

/**
 * Writes a review as a workbook to be filled offline: a line for each criterion with a list of levels and room for a comment, the
 * rubric on a sheet of its own, and hidden from view whose it is and what stood in it. Cells hold text and nothing else.
 */
final class ReviewWorkbook {

    static final String FORMAT = "review-1";
    static final String HIDDEN = "portal";
    static final int FIRST_ANSWER = 1;
    static final int LEVEL = 3;
    static final int COMMENT = 4;

    /** More does not fit into a cell. */
    private static final int MOST_CHARACTERS = 32_000;

    private static final int[] WIDTHS = {8, 30, 50, 22, 70};
    private static final int[] RUBRIC_WIDTHS = {8, 30, 22, 90};

    private final XSSFWorkbook workbook;
    private final ReviewSheet review;
    private final TextCells cells;

    private ReviewWorkbook(XSSFWorkbook workbook, ReviewSheet review) {
        this.workbook = workbook;
        this.review = review;
        cells = new TextCells(workbook);
    }

    static byte[] of(ReviewSheet review, String title) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(title);
            new ReviewWorkbook(workbook, review).write();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        answers();
        rubric();
        stamp();
    }

    private void answers() {
        XSSFSheet sheet = sheet("scoring.offline.sheet.review", WIDTHS);
        cells.header(sheet, List.of(word("code"), word("criterion"), word("question"), word("level"), word("comment")));
        for (ReviewSheet.Line one : review.lines()) {
            CriterionDetail criterion = one.criterion();
            cells.line(
                    sheet,
                    List.of(criterion.code(), criterion.title(), criterion.question(), level(one), comment(one)));
            int row = sheet.getLastRowNum();
            TextCells.offer(sheet, new CellRangeAddressList(row, row, LEVEL, LEVEL), LevelWords.of(criterion), true);
        }
    }

    private void rubric() {
        XSSFSheet sheet = sheet("scoring.offline.sheet.rubric", RUBRIC_WIDTHS);
        cells.header(sheet, List.of(word("code"), word("criterion"), word("level"), word("descriptor")));
        review.lines().stream().map(ReviewSheet.Line::criterion).forEach(criterion -> criterion
                .levels()
                .forEach(level -> cells.line(
                        sheet,
                        List.of(
                                criterion.code(),
                                criterion.title(),
                                LevelWords.of(criterion, Integer.toString(level.level())),
                                level.descriptor()))));
    }

    /** Whose it is, and what stood in it: the same three cells for each criterion. */
    private void stamp() {
        XSSFSheet sheet = workbook.createSheet(HIDDEN);
        cells.line(sheet, List.of(FORMAT, Long.toString(review.reviewId()), ""));
        for (ReviewSheet.Line one : review.lines()) {
            cells.line(sheet, List.of(Long.toString(one.criterion().id()), level(one), comment(one)));
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static String level(ReviewSheet.Line line) {
        return LevelWords.of(line.criterion(), line.level().value());
    }

    private static String comment(ReviewSheet.Line line) {
        String comment = line.comment().value();
        return comment.length() > MOST_CHARACTERS ? Texts.of("scoring.offline.tooLong") : comment;
    }

    private static String word(String key) {
        return Texts.of("scoring.offline.column." + key);
    }

    private XSSFSheet sheet(String title, int... widths) {
        XSSFSheet sheet = workbook.createSheet(Texts.of(title));
        for (int column = 0; column < widths.length; column++) {
            cells.prepare(sheet, column, widths[column]);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }
}
