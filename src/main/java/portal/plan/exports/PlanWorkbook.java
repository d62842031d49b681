package portal.plan.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import portal.plan.ActionRow;
import portal.plan.EntryKind;
import portal.platform.tables.TextCells;

/**
 * Writes a plan as a workbook to be filled offline and brought back: a header that stays in view and explains each column,
 * lists of answers, and cells that hold text and nothing else, so that no spreadsheet makes a day of a month and a year.
 */
final class PlanWorkbook {

    /** Rows below the plan that are prepared for further actions. */
    private static final int ROOM = 200;

    private static final int LIST_WIDTH = 36;

    private final ExportedPlan exported;
    private final List<ExportColumn> columns;
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final TextCells cells;

    private PlanWorkbook(ExportedPlan exported, XSSFWorkbook workbook) {
        this.exported = exported;
        this.workbook = workbook;
        columns = ExportColumn.of(exported.plan());
        sheet = workbook.createSheet(exported.title());
        cells = new TextCells(workbook);
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
        XSSFRow header =
                cells.header(sheet, columns.stream().map(ExportColumn::header).toList());
        for (int index = 0; index < columns.size(); index++) {
            ExportColumn column = columns.get(index);
            cells.prepare(sheet, index, column.width());
            explain(header.getCell(index), column);
            offer(index, column);
        }
        for (ActionRow row : exported.plan().actions()) {
            cells.line(sheet, columns.stream().map(column -> column.text(row)).toList());
        }
        Arrays.stream(EntryKind.values())
                .filter(kind -> !exported.plan().lists().of(kind).isEmpty())
                .forEach(kind ->
                        list(PrintedTable.list(kind, exported.plan().lists().of(kind))));
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** A list beside the plan on a sheet of its own. */
    private void list(PrintedTable list) {
        XSSFSheet own = workbook.createSheet(list.title());
        cells.header(own, list.headers());
        list.groups().stream()
                .flatMap(group -> group.lines().stream())
                .forEach(line -> cells.line(
                        own, line.stream().map(PrintedTable.Cell::text).toList()));
        for (int column = 0; column < list.columns().size(); column++) {
            cells.prepare(own, column, LIST_WIDTH);
        }
        own.createFreezePane(0, 1);
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
        if (!column.answers().isEmpty()) {
            int last = exported.plan().actions().size() + ROOM;
            TextCells.offer(
                    sheet, new CellRangeAddressList(1, last, index, index), column.answers(), column.isStrict());
        }
    }
}
