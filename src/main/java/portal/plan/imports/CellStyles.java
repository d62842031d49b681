package portal.plan.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
    private final Map<Integer, Look> looks = new HashMap<>();

    /**
     * How cells of a style look.
     *
     * @param shape which parts of a date they show; none where they show a plain number
     */
    record Look(int formatIndex, String format, DateShape shape, @Nullable FillColour fill) {

        private static final Look PLAIN = new Look(0, "General", DateShape.NONE, null);
    }

    CellStyles(StylesTable styles) {
        this.styles = styles;
    }

    /** Each style is looked up once, not with each of its cells. */
    Look look(int style) {
        return looks.computeIfAbsent(style, number -> styles.getNumCellStyles() == 0 ? Look.PLAIN : of(number));
    }

    private Look of(int style) {
        XSSFCellStyle given = styles.getStyleAt(style);
        String known = given.getDataFormatString();
        String format = known == null ? Look.PLAIN.format() : known;
        boolean filled = given.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
        return new Look(
                given.getDataFormat(),
                format,
                DateUtil.isADateFormat(given.getDataFormat(), format) ? shape(format) : DateShape.NONE,
                named(filled ? given.getFillForegroundXSSFColor() : null));
    }

    private static DateShape shape(String format) {
        String letters = QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean day = letters.contains("d");
        if (letters.contains("y")) {
            return day ? DateShape.WHOLE : DateShape.MONTH_AND_YEAR;
        }
        return day ? DateShape.DAY_AND_MONTH : DateShape.NONE;
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
