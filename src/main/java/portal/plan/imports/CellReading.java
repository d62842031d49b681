package portal.plan.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;

/** Makes of a cell's stored value what a reader of the sheet sees, and the date behind it. */
final class CellReading {

    private static final DateTimeFormatter UNMISTAKABLE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]+(?:[eE][-+]?\\d+)?");

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
        CellStyles.Look look = styles.look(style);
        FillColour fill = look.fill();
        return switch (type) {
            case "s" -> SourceCell.of(
                    strings.getItemAt(Integer.parseInt(value.strip())).getString(), fill);
            case "n" -> number(value.strip(), look);
            case "b" -> SourceCell.of("1".equals(value.strip()) ? "Yes" : "No", fill);
            default -> SourceCell.of(value, fill);
        };
    }

    private SourceCell number(String value, CellStyles.Look look) {
        if (!NUMBER.matcher(value).matches()) {
            return SourceCell.of(value, look.fill());
        }
        double number = Double.parseDouble(value);
        if (look.shape() != DateShape.NONE && DateUtil.isValidExcelDate(number)) {
            LocalDate date = DateUtil.getLocalDateTime(number).toLocalDate();
            return new SourceCell(shown(number, look, date), date, look.shape(), look.fill(), 1);
        }
        return SourceCell.of(formatter.formatRawCellContents(number, look.formatIndex(), look.format()), look.fill());
    }

    /** A whole date is written out, because day and month in figures change places between countries. */
    private String shown(double number, CellStyles.Look look, LocalDate date) {
        return look.shape() == DateShape.WHOLE
                ? UNMISTAKABLE.format(date)
                : formatter.formatRawCellContents(number, look.formatIndex(), look.format());
    }
}
