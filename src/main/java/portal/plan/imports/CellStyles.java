package portal.plan.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;

/** What the styles of a workbook say about a cell: how its number is shown, and its fill. */
final class CellStyles {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.");

    private final StylesTable styles;

    CellStyles(StylesTable styles) {
        this.styles = styles;
    }

    int formatIndex(int style) {
        return styles.getNumCellStyles() == 0 ? 0 : styles.getStyleAt(style).getDataFormat();
    }

    String format(int style) {
        String format =
                styles.getNumCellStyles() == 0 ? null : styles.getStyleAt(style).getDataFormatString();
        return format == null ? "General" : format;
    }

    /** Which parts of a date the cell shows; none where it shows a plain number. */
    DateShape shape(int style) {
        String format = format(style);
        if (!DateUtil.isADateFormat(formatIndex(style), format)) {
            return DateShape.NONE;
        }
        String letters =
                QUOTED.matcher(format.toLowerCase(java.util.Locale.ROOT)).replaceAll("");
        boolean day = letters.contains("d");
        boolean year = letters.contains("y");
        if (day && year) {
            return DateShape.WHOLE;
        }
        if (year) {
            return DateShape.MONTH_AND_YEAR;
        }
        return day ? DateShape.DAY_AND_MONTH : DateShape.NONE;
    }

    @Nullable
    FillColour fill(int style) {
        if (styles.getNumCellStyles() == 0) {
            return null;
        }
        XSSFCellStyle cellStyle = styles.getStyleAt(style);
        return named(
                cellStyle.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                        ? cellStyle.getFillForegroundXSSFColor()
                        : null);
    }

    /** The colour that a rule of the sheet fills cells with. */
    @Nullable
    FillColour ruleFill(int number) {
        if (number < 0 || number >= styles._getDXfsSize()) {
            return null;
        }
        CTFill fill = styles.getDxfAt(number).getFill();
        CTPatternFill pattern = fill == null ? null : fill.getPatternFill();
        if (pattern == null || !pattern.isSetBgColor()) {
            return null;
        }
        XSSFColor colour = XSSFColor.from(pattern.getBgColor(), styles.getIndexedColors());
        if (styles.getTheme() != null) {
            styles.getTheme().inheritFromThemeAsRequired(colour);
        }
        return named(colour);
    }

    private static @Nullable FillColour named(@Nullable XSSFColor colour) {
        return Optional.ofNullable(colour)
                .map(XSSFColor::getRGB)
                .flatMap(rgb -> FillColour.of(rgb[0] & 0xFF, rgb[1] & 0xFF, rgb[2] & 0xFF))
                .orElse(null);
    }
}
