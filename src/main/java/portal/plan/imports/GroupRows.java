package portal.plan.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.TimeframeKind;
import portal.plan.timeframe.TimeframeReader;

/** Tells rows that head a group of actions from actions. */
final class GroupRows {

    private static final Pattern LAST_NUMBER = Pattern.compile(".*?(\\d+)\\s*$");
    private static final Pattern NUMBER_AND_LETTER =
            Pattern.compile(".*?(\\d+)\\s?[a-z]\\s*$", Pattern.CASE_INSENSITIVE);

    private final SourceTable table;
    private final TimeframeReader timeframes = new TimeframeReader(PlanWindow.UNKNOWN);

    GroupRows(SourceTable table) {
        this.table = table;
    }

    /** @param next the row that follows, if any */
    boolean isGroup(SourceRow row, @Nullable SourceRow next) {
        boolean saysWhetherUsual = table.columns(ColumnField.USUAL).stream()
                .anyMatch(usual -> row.cell(usual.index()).says());
        if (row.saying() == 0 || table.used().isEmpty() || saysWhetherUsual) {
            return false;
        }
        return spans(row) || (row.saying() == 1 ? standsAlone(row, next) : isParent(row, next));
    }

    private boolean spans(SourceRow row) {
        int half = Math.max(2, (table.used().size() + 1) / 2);
        return row.saying() <= 2 && row.cells().stream().anyMatch(cell -> cell.says() && cell.span() >= half);
    }

    private boolean standsAlone(SourceRow row, @Nullable SourceRow next) {
        int column = row.firstSaying();
        int first = table.used().get(0).index();
        if (column > first || table.used().size() < 2) {
            return false;
        }
        boolean isActionColumn =
                table.columns(ColumnField.ACTION).stream().anyMatch(action -> action.index() == column);
        return !isActionColumn || (next != null && next.saying() >= 2);
    }

    /** A row numbered 3 before the rows 3a or 3.1, with nothing under timeframe that is one. */
    private boolean isParent(SourceRow row, @Nullable SourceRow next) {
        if (next == null || table.columns(ColumnField.REFERENCE).isEmpty()) {
            return false;
        }
        int reference = table.columns(ColumnField.REFERENCE).get(0).index();
        return numbersChild(row.cell(reference).text(), next.cell(reference).text()) && !hasTimeframe(row);
    }

    private static boolean numbersChild(String parent, String child) {
        if (parent.isBlank()
                || child.isBlank()
                || NUMBER_AND_LETTER.matcher(parent).matches()) {
            return false;
        }
        if (child.startsWith(parent.strip() + ".")) {
            return true;
        }
        Matcher own = LAST_NUMBER.matcher(parent);
        Matcher its = NUMBER_AND_LETTER.matcher(child);
        return own.matches() && its.matches() && own.group(1).equals(its.group(1));
    }

    private boolean hasTimeframe(SourceRow row) {
        return table.columns(ColumnField.TIMEFRAME).stream()
                .map(column -> row.cell(column.index()))
                .anyMatch(cell -> cell.says()
                        && (cell.date() != null || timeframes.read(cell.text()).kind() != TimeframeKind.UNREAD));
    }
}
