package portal.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.PlanTimeline;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.Span;
import portal.plan.timeframe.TimeframeReader;
import portal.platform.faces.Texts;

/** Writes the dates of plans as people read them. */
@Named
@ApplicationScoped
public class PlanDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter SHORT_WITH_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    static String between(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null) {
            return start == null && end == null ? "" : open(start, end);
        }
        if (start.equals(end)) {
            return DAY.format(start);
        }
        boolean wholeMonths =
                start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        if (!wholeMonths) {
            return Texts.of("plan.dates.between", DAY.format(start), DAY.format(end));
        }
        return YearMonth.from(start).equals(YearMonth.from(end))
                ? MONTH.format(start)
                : Texts.of("plan.dates.between", MONTH.format(start), MONTH.format(end));
    }

    private static String open(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start != null
                ? Texts.of("plan.dates.from", DAY.format(start))
                : Texts.of("plan.dates.until", end == null ? "" : DAY.format(end));
    }

    /** How the timeframe of an action was read: its dates, or the kind of notation. */
    public String reading(ActionRow row) {
        return read(row);
    }

    /** The same for the grid, where what is missing can be said at once. */
    static String read(ActionRow row, PlanWindow window) {
        if (row.waitsForYears(window)) {
            return Texts.of("plan.years.waits");
        }
        Span proposed = new TimeframeReader(window).read(row.timeframe()).proposed();
        return proposed == null ? read(row) : Texts.of("plan.when.proposed", between(proposed.start(), proposed.end()));
    }

    private static String read(ActionRow row) {
        String dates = between(row.startsOn(), row.endsOn());
        if (!dates.isEmpty() || row.timeframe().isEmpty() || row.timeframeKind() == null) {
            return dates;
        }
        return Texts.of("plan.when." + row.timeframeKind().name());
    }

    /** A quarter, as short as months can be said. */
    public String quarter(PlanTimeline.Quarter quarter) {
        LocalDate first = quarter.first();
        LocalDate last = quarter.last();
        String beginning = (first.getYear() == last.getYear() ? SHORT : SHORT_WITH_YEAR).format(first);
        return Texts.of("plan.quarter", beginning, SHORT_WITH_YEAR.format(last));
    }

    /** A year of the plan; a calendar year where nobody knows when the plan begins. */
    public String year(PlanWindow window, PlanTimeline.Year year) {
        return window.isKnown()
                ? Texts.of("plan.year", year.number())
                : String.valueOf(year.first().getYear());
    }

    public String window(PlanWindow window) {
        return window.isKnown()
                ? Texts.of("plan.window.known", between(window.start(), window.end()), window.months())
                : Texts.of("plan.window.unknown", window.months());
    }
}
