package portal.platform.tables;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Cells of a workbook that is filled offline: they hold text and nothing else, so that no spreadsheet runs a formula or makes
 * a day of a month and a year.
 */
public final class TextCells {

    /** The width of one character, in the unit that columns are measured in. */
    private static final int CHARACTER = 256;

    private final XSSFCellStyle text;
    private final XSSFCellStyle header;

    public TextCells(XSSFWorkbook workbook) {
        text = style(workbook);
        header = style(workbook);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        header.setFont(bold);
        header.setBorderBottom(BorderStyle.MEDIUM);
    }

    /** A line in bold over a rule. */
    public XSSFRow header(XSSFSheet sheet, List<String> words) {
        return write(sheet, words, header);
    }

    /** A line below the last one. */
    public XSSFRow line(XSSFSheet sheet, List<String> words) {
        return write(sheet, words, text);
    }

    /**
     * How wide a column is, and that what is typed into it later stays text as well.
     *
     * @param characters how many of them fit
     */
    public void prepare(XSSFSheet sheet, int column, int characters) {
        sheet.setColumnWidth(column, characters * CHARACTER);
        sheet.setDefaultColumnStyle(column, text);
    }

    /**
     * A list to choose from.
     *
     * @param strict whether nothing else may be typed
     */
    public static void offer(XSSFSheet sheet, CellRangeAddressList cells, List<String> answers, boolean strict) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list =
                helper.createValidation(helper.createExplicitListConstraint(answers.toArray(String[]::new)), cells);
        list.setShowErrorBox(strict);
        list.setEmptyCellAllowed(true);
        list.setSuppressDropDownArrow(true); // in XSSF this shows the arrow
        sheet.addValidationData(list);
    }

    private static XSSFRow write(XSSFSheet sheet, List<String> words, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < words.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(words.get(column));
            cell.setCellStyle(style);
        }
        return row;
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true); // what begins with = stays text even when somebody edits it
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
