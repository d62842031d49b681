package portal.plan.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import portal.plan.ActionRow;
import portal.plan.EntryKind;

/**
 * Writes a plan as a workbook to be filled offline and brought back: a header that stays in view and explains each column,
 * lists of answers, and cells that hold text and nothing else, so that no spreadsheet makes a day of a month and a year.
 */
final class PlanWorkbook {

    /** Rows below the plan that are prepared for further actions. */
    private static final int ROOM = 200;

    private static final int CHARACTER = 256;
    private static final int LIST_WIDTH = 36;

    private final ExportedPlan exported;
    private final List<ExportColumn> columns;
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;

    private PlanWorkbook(ExportedPlan exported, XSSFWorkbook workbook) {
        this.exported = exported;
        this.workbook = workbook;
        columns = ExportColumn.of(exported.plan());
        sheet = workbook.createSheet(exported.title());
    }

    static byte[] of(ExportedPlan exported) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PlanWorkbook(exported, workbook).write();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        workbook.getProperties().getCoreProperties().setTitle(exported.title() + ", " + exported.whose());
        XSSFCellStyle text = textStyle();
        XSSFRow header = sheet.createRow(0);
        XSSFCellStyle headerStyle = headerStyle();
        for (int index = 0; index < columns.size(); index++) {
            ExportColumn column = columns.get(index);
            sheet.setColumnWidth(index, column.width() * CHARACTER);
            sheet.setDefaultColumnStyle(index, text);
            XSSFCell cell = header.createCell(index);
            cell.setCellValue(column.header());
            cell.setCellStyle(headerStyle);
            explain(cell, column);
            offer(index, column);
        }
        int number = 1;
        for (ActionRow row : exported.plan().actions()) {
            write(sheet.createRow(number++), row, text);
        }
        Arrays.stream(EntryKind.values())
                .filter(kind -> !exported.plan().lists().of(kind).isEmpty())
                .forEach(kind ->
                        write(PrintedTable.list(kind, exported.plan().lists().of(kind)), headerStyle, text));
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void write(XSSFRow line, ActionRow row, XSSFCellStyle text) {
        write(line, columns.stream().map(column -> column.text(row)).toList(), text);
    }

    /** A list beside the plan on a sheet of its own. */
    private void write(PrintedTable list, XSSFCellStyle headerStyle, XSSFCellStyle text) {
        XSSFSheet own = workbook.createSheet(list.title());
        write(own.createRow(0), list.columns(), headerStyle);
        list.groups().stream()
                .flatMap(group -> group.lines().stream())
                .forEach(line -> write(own.createRow(own.getLastRowNum() + 1), line, text));
        for (int column = 0; column < list.columns().size(); column++) {
            own.setColumnWidth(column, LIST_WIDTH * CHARACTER);
        }
        own.createFreezePane(0, 1);
    }

    private static void write(XSSFRow row, List<String> cells, XSSFCellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(style);
        }
    }

    private void explain(XSSFCell cell, ExportColumn column) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + 2);
        anchor.setRow1(1);
        anchor.setRow2(6);
        Comment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(workbook.getCreationHelper().createRichTextString(column.note()));
        cell.setCellComment(note);
    }

    private void offer(int index, ExportColumn column) {
        if (column.answers().isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int last = exported.plan().actions().size() + ROOM;
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(column.answers().toArray(String[]::new)),
                new CellRangeAddressList(1, last, index, index));
        list.setShowErrorBox(column.isStrict());
        list.setEmptyCellAllowed(true);
        list.setSuppressDropDownArrow(true); // in XSSF this shows the arrow
        sheet.addValidationData(list);
    }

    private XSSFCellStyle textStyle() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true); // what begins with = stays text even when somebody edits it
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle headerStyle() {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle style = textStyle();
        style.setFont(bold);
        style.setBorderBottom(BorderStyle.MEDIUM);
        return style;
    }
}
