package portal.plan.exports;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table of a text document. Its header is marked as one and comes again on each page, no line is torn between pages, and
 * the title of a group is a heading that stays with the first line below it.
 */
final class WordTable {

    private final XWPFTable table;
    private final PrintedTable printed;
    private final List<Integer> widths;

    /** @param table with a row for the header */
    WordTable(XWPFTable table, PrintedTable printed) {
        this.table = table;
        this.printed = printed;
        widths = printed.widths(WordPages.WIDTH);
    }

    /**
     * Fills the table.
     *
     * @param title what it is, for those who do not see it
     * @param about whose it is, for the same
     */
    void write(String title, String about) {
        look(title, about);
        header().setRepeatHeader(true);
        table.removeRow(0);
        for (PrintedTable.Group group : printed.groups()) {
            if (!group.title().isEmpty()) {
                title(group.title());
            }
            group.lines().forEach(this::line);
        }
    }

    private void look(String title, String about) {
        CTTblPr look = table.getCTTbl().getTblPr();
        look.unsetTblBorders(); // those of the style count
        table.setStyleID("PlanTable");
        table.setWidth(WordPages.WIDTH);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook headers = look.addNewTblLook();
        headers.setFirstRow(true);
        headers.setFirstColumn(true);
        headers.setNoHBand(true);
        headers.setNoVBand(true);
        look.addNewTblCaption().setVal(title);
        look.addNewTblDescription().setVal(about);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private XWPFTableRow header() {
        XWPFTableRow row = row();
        for (int column = 0; column < widths.size(); column++) {
            write(
                    cell(row, widths.get(column)),
                    "TableHeader",
                    printed.headers().get(column));
        }
        return row;
    }

    private void title(String title) {
        XWPFTableCell cell =
                cell(row(), widths.stream().mapToInt(Integer::intValue).sum());
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
        write(cell, "Heading3", title);
    }

    private void line(List<PrintedTable.Cell> cells) {
        XWPFTableRow row = row();
        for (int column = 0; column < cells.size(); column++) {
            XWPFTableCell cell = cell(row, widths.get(column));
            List<String> parts = cells.get(column).parts();
            write(cell, "TableText", parts.get(0));
            parts.stream().skip(1).forEach(part -> write(cell, "TableMore", part));
        }
    }

    private XWPFTableRow row() {
        XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
        row.setCantSplitRow(true);
        return row;
    }

    private static XWPFTableCell cell(XWPFTableRow row, int width) {
        XWPFTableCell cell = row.createCell();
        CTTblWidth wide = cell.getCTTc().addNewTcPr().addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(BigInteger.valueOf(width));
        cell.removeParagraph(0);
        return cell;
    }

    private static void write(XWPFTableCell cell, String style, String words) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setStyle(style);
        WordPages.write(paragraph, words);
    }
}
