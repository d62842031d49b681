package portal.plan.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes up files: lines with cells separated by a bar, as a workbook or as CSV. */
final class Grid {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet = workbook.createSheet("Plan");

    static byte[] csv(String lines) {
        return csv(lines, ',').getBytes(StandardCharsets.UTF_8);
    }

    static String csv(String lines, char separator) {
        return lines.lines()
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(cell -> '"' + cell.strip().replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"));
    }

    static Grid workbook(String lines) {
        return new Grid().put(lines);
    }

    Grid sheet(String name, String lines) {
        sheet = workbook.createSheet(name);
        return put(lines);
    }

    private Grid put(String lines) {
        List<String> all = lines.lines().toList();
        for (int row = 0; row < all.size(); row++) {
            String[] cells = all.get(row).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isBlank()) {
                    cell(row, column).setCellValue(cells[column].strip());
                }
            }
        }
        return this;
    }

    Grid date(int row, int column, LocalDate date, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell(row, column).setCellValue(date);
        cell(row, column).setCellStyle(style);
        return this;
    }

    Grid fill(int row, int column, IndexedColors colour) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell(row, column).setCellStyle(style);
        return this;
    }

    Grid merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        return this;
    }

    /** Lets the sheet fill the cells of a range that say a word. */
    Grid rule(String range, String word, IndexedColors colour) {
        XSSFConditionalFormattingRule rule = sheet.getSheetConditionalFormatting()
                .createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"" + word + "\"");
        rule.createPatternFormatting().setFillBackgroundColor(colour.getIndex());
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(range)}, rule);
        return this;
    }

    Grid hideColumn(int column) {
        sheet.setColumnHidden(column, true);
        return this;
    }

    Grid hide(int row) {
        sheet.getRow(row).setZeroHeight(true);
        return this;
    }

    Grid formula(int row, int column, String formula) {
        cell(row, column).setCellFormula(formula);
        return this;
    }

    byte[] xlsx() {
        try (workbook) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }
}
