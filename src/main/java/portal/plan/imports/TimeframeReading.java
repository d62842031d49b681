package portal.plan.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.Span;
import portal.plan.timeframe.Timeframe;
import portal.plan.timeframe.TimeframeReader;

/** Reads a row's timeframe, out of one column or of start and end, and says what is doubtful about it. */
final class TimeframeReading {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final PlanWindow window;
    private final TimeframeReader reader;

    TimeframeReading(PlanWindow window) {
        this.window = window;
        this.reader = new TimeframeReader(window);
    }

    Timeframe read(RowValues values, Doubts doubts) {
        if (values.has(ColumnField.TIMEFRAME)) {
            return checked(ColumnField.TIMEFRAME, read(values, ColumnField.TIMEFRAME), doubts);
        }
        if (values.has(ColumnField.START) || values.has(ColumnField.END)) {
            Timeframe whole = reader.between(read(values, ColumnField.START), read(values, ColumnField.END));
            return checked(values.has(ColumnField.END) ? ColumnField.END : ColumnField.START, whole, doubts);
        }
        return reader.read("");
    }

    private Timeframe read(RowValues values, ColumnField field) {
        String text = values.text(field);
        SourceCell cell = values.cell(field).orElse(SourceCell.EMPTY);
        LocalDate date = cell.date();
        return switch (cell.shape()) {
            case MONTH_AND_YEAR -> date == null ? reader.read(text) : reader.month(text, date);
            case WHOLE -> date == null ? reader.read(text) : reader.day(text, date);
            case DAY_AND_MONTH, NONE -> reader.read(text);
        };
    }

    private Timeframe checked(ColumnField field, Timeframe timeframe, Doubts doubts) {
        switch (timeframe.kind()) {
            case SWAPPED -> doubts.add(field, IssueCode.DATE_SWAPPED, month(timeframe.proposed()));
            case YEAR_HIDDEN -> doubts.add(field, IssueCode.DATE_YEAR_HIDDEN);
            case IMPOSSIBLE -> doubts.add(field, IssueCode.DATE_IMPOSSIBLE);
            case COMPOUND -> doubts.add(field, IssueCode.DATE_COMPOUND);
            case RELATIVE, DEPENDENT -> doubts.add(field, IssueCode.DATE_DEPENDENT);
            case QUARTER, YEAR, RANGE -> {
                if (timeframe.needsDecision()) {
                    doubts.add(field, IssueCode.DATE_YEAR_KIND);
                }
            }
            case UNDATED, HORIZON, UNREAD, RECURRING, DONE, TERM, PLAN_YEAR -> {
                if (timeframe.span() == null) {
                    doubts.add(field, IssueCode.DATE_UNDATED);
                }
            }
            case ONGOING, EXACT_DATE, MONTH, END_OF -> {}
        }
        if (window.isOutside(timeframe.start()) || window.isOutside(timeframe.end())) {
            doubts.add(field, IssueCode.DATE_OUTSIDE_WINDOW);
        }
        return timeframe;
    }

    private static String month(@Nullable Span span) {
        LocalDate start = span == null ? null : span.start();
        return start == null ? "" : MONTH.format(start);
    }
}
