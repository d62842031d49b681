package portal.plan.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;

/** Makes of a cell's stored value what a reader of the sheet sees, and the date behind it. */
final class CellReading {

    private static final DateTimeFormatter UNMISTAKABLE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final SharedStrings strings;
    private final CellStyles styles;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    CellReading(SharedStrings strings, CellStyles styles) {
        this.strings = strings;
        this.styles = styles;
    }

    CellStyles styles() {
        return styles;
    }

    /** @param type the type the sheet gives the cell, {@code n} where it gives none */
    SourceCell cell(String type, int style, String value) {
        FillColour fill = styles.fill(style);
        return switch (type) {
            case "s" -> SourceCell.of(
                    strings.getItemAt(Integer.parseInt(value.strip())).getString(), fill);
            case "n" -> number(value.strip(), style, fill);
            case "b" -> SourceCell.of("1".equals(value.strip()) ? "Yes" : "No", fill);
            default -> SourceCell.of(value, fill);
        };
    }

    private SourceCell number(String value, int style, @Nullable FillColour fill) {
        if (value.isEmpty() || !value.matches("-?[\\d.]+(?:[eE][-+]?\\d+)?")) {
            return SourceCell.of(value, fill);
        }
        double number = Double.parseDouble(value);
        DateShape shape = styles.shape(style);
        if (shape != DateShape.NONE && DateUtil.isValidExcelDate(number)) {
            LocalDate date = DateUtil.getLocalDateTime(number).toLocalDate();
            return new SourceCell(shown(number, style, shape, date), date, shape, fill, 1);
        }
        return SourceCell.of(
                formatter.formatRawCellContents(number, styles.formatIndex(style), styles.format(style)), fill);
    }

    /** A whole date is written out, because day and month in figures change places between countries. */
    private String shown(double number, int style, DateShape shape, LocalDate date) {
        return shape == DateShape.WHOLE
                ? UNMISTAKABLE.format(date)
                : formatter.formatRawCellContents(number, styles.formatIndex(style), styles.format(style));
    }
}
