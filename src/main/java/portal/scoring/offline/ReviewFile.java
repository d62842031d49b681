package portal.scoring.offline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import portal.platform.events.RuleBroken;
import portal.rubric.CriterionDetail;
import portal.scoring.ReviewSheet;

/** Reads a workbook that {@link ReviewWorkbook} wrote and a reviewer filled. Of a formula only the value kept with it is read. */
final class ReviewFile {

    /** Far more than a filled review, and little enough to be held at once. */
    private static final long MOST_UNPACKED = 20L * 1024 * 1024;

    private static final DataFormatter FORMATTER = new DataFormatter();

    private ReviewFile() {}

    /** What was changed in the file, in the order of the rubric. */
    static List<FileAnswer> changes(byte[] bytes, ReviewSheet review) {
        requireSmall(bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet stamp = workbook.getSheet(ReviewWorkbook.HIDDEN);
            if (stamp == null) {
                throw new NotAReviewFile();
            }
            requireOwn(stamp, review);
            return changes(workbook.getSheetAt(0), stamp, review);
        } catch (IOException e) {
            throw new NotAReviewFile();
        } catch (RuntimeException e) {
            throw e instanceof RuleBroken ? e : new NotAReviewFile();
        }
    }

    private static void requireOwn(Sheet stamp, ReviewSheet review) {
        if (!text(stamp, 0, 0).equals(ReviewWorkbook.FORMAT)) {
            throw new ReviewFileOutdated();
        }
        if (!text(stamp, 0, 1).equals(Long.toString(review.reviewId()))) {
            throw new ReviewFileOfAnother();
        }
        List<String> criteria = review.lines().stream()
                .map(line -> Long.toString(line.criterion().id()))
                .toList();
        List<String> stamped = new ArrayList<>();
        for (int row = ReviewWorkbook.FIRST_ANSWER; row <= stamp.getLastRowNum(); row++) {
            stamped.add(text(stamp, row, 0));
        }
        if (!criteria.equals(stamped)) {
            throw new ReviewFileOutdated();
        }
    }

    /** Lines are found by their code, so that a sheet that was sorted is read all the same. */
    private static List<FileAnswer> changes(Sheet answers, Sheet stamp, ReviewSheet review) {
        List<FileAnswer> changes = new ArrayList<>();
        for (int place = 0; place < review.lines().size(); place++) {
            CriterionDetail criterion = review.lines().get(place).criterion();
            int row = rowOf(answers, criterion.code());
            int stamped = ReviewWorkbook.FIRST_ANSWER + place;
            changes.add(new FileAnswer(
                    criterion.id(),
                    AnswerPart.LEVEL,
                    LevelWords.key(criterion, text(stamp, stamped, 1)),
                    LevelWords.key(
                            criterion, text(answers, row, ReviewWorkbook.LEVEL).strip())));
            changes.add(new FileAnswer(
                    criterion.id(),
                    AnswerPart.COMMENT,
                    text(stamp, stamped, 2),
                    text(answers, row, ReviewWorkbook.COMMENT)));
        }
        return changes.stream().filter(FileAnswer::isChanged).toList();
    }

    private static int rowOf(Sheet answers, String code) {
        for (int row = ReviewWorkbook.FIRST_ANSWER; row <= answers.getLastRowNum(); row++) {
            if (text(answers, row, 0).strip().equals(code)) {
                return row;
            }
        }
        throw new ReviewFileOutdated();
    }

    private static String text(Sheet sheet, int row, int column) {
        Row line = sheet.getRow(row);
        Cell cell = line == null ? null : line.getCell(column);
        return cell == null ? "" : text(cell).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return text(cell, cell.getCellType());
        }
        boolean kept = cell instanceof XSSFCell formula && formula.getRawValue() != null;
        return kept ? text(cell, cell.getCachedFormulaResultType()) : "";
    }

    private static String text(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> FORMATTER.formatRawCellContents(cell.getNumericCellValue(), -1, "General");
            default -> "";
        };
    }

    private static void requireSmall(byte[] bytes) {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new NotAReviewFile();
                    }
                }
            }
        } catch (IOException e) {
            throw new NotAReviewFile();
        }
    }
}
