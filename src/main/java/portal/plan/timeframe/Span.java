package portal.plan.timeframe;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both included; either end may be open. */
public record Span(@Nullable LocalDate start, @Nullable LocalDate end, Precision precision) {

    static Span day(LocalDate day) {
        return new Span(day, day, Precision.DAY);
    }

    static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static Span months(YearMonth first, YearMonth last, Precision precision) {
        return new Span(first.atDay(1), last.atEndOfMonth(), precision);
    }

    static Span year(int year) {
        return months(YearMonth.of(year, 1), YearMonth.of(year, 12), Precision.YEAR);
    }

    /** From the first day of this to the last day of the other. */
    Span until(Span last) {
        return new Span(start, last.end, precision.compareTo(last.precision) > 0 ? precision : last.precision);
    }

    Span lastDay() {
        return new Span(end, end, precision);
    }
}
