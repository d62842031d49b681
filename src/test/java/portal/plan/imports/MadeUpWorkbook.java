package portal.plan.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a made-up plan as a spreadsheet writes it. */
final class MadeUpWorkbook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private @Nullable XSSFSheet begun;
    private int next;

    private MadeUpWorkbook() {}

    static byte[] of(MadeUpFile file) {
        MadeUpWorkbook made = new MadeUpWorkbook();
        for (MadeUpFile.Block block : file.blocks()) {
            made.put(block);
        }
        try (made.workbook) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            made.workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(MadeUpFile.Block block) {
        if (block.kind() == '=') {
            begun = workbook.createSheet(block.text());
            next = 0;
            return;
        }
        XSSFSheet sheet = begun == null ? workbook.createSheet("Plan") : begun;
        begun = sheet;
        if (!block.isTable()) {
            sheet.createRow(next++).createCell(0).setCellValue(block.text());
            return;
        }
        for (List<MadeUpFile.Cell> cells : block.rows()) {
            put(cells, sheet.createRow(next++));
        }
        next++;
    }

    private void put(List<MadeUpFile.Cell> cells, XSSFRow row) {
        int column = 0;
        for (MadeUpFile.Cell cell : cells) {
            write(cell, row.createCell(column));
            if (cell.has("hidden")) {
                row.setZeroHeight(true);
            }
            if (cell.goesOn()) {
                mergeUp(row, column);
            }
            if (cell.width() > 1) {
                row.getSheet()
                        .addMergedRegion(new CellRangeAddress(
                                row.getRowNum(), row.getRowNum(), column, column + cell.width() - 1));
            }
            column += cell.width();
        }
    }

    private static void mergeUp(XSSFRow below, int column) {
        XSSFSheet sheet = below.getSheet();
        int row = below.getRowNum();
        for (int index = 0; index < sheet.getNumMergedRegions(); index++) {
            CellRangeAddress range = sheet.getMergedRegion(index);
            if (range.getFirstColumn() == column && range.getLastRow() == row - 1) {
                sheet.removeMergedRegion(index);
                sheet.addMergedRegion(new CellRangeAddress(range.getFirstRow(), row, column, column));
                return;
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(row - 1, row, column, column));
    }

    private void write(MadeUpFile.Cell cell, XSSFCell into) {
        XSSFCellStyle style = workbook.createCellStyle();
        String fill = cell.after("fill");
        if (!fill.isEmpty()) {
            style.setFillForegroundColor(new XSSFColor(java.awt.Color.decode("#" + fill), null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        String[] date = cell.after("date").split(" ");
        if (date.length == 2) {
            style.setDataFormat(workbook.createDataFormat().getFormat(date[0]));
            into.setCellValue(LocalDate.parse(date[1]));
        } else if (!cell.text().isEmpty()) {
            into.setCellValue(cell.text());
        }
        into.setCellStyle(style);
    }
}
