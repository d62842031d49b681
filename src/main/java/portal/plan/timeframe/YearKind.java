package portal.plan.timeframe;

import java.time.YearMonth;

/** How a plan counts its quarters and its years of two halves, such as 2026/27. */
public enum YearKind {
    /** From January. */
    CALENDAR(1),
    /** From August. */
    ACADEMIC(8),
    /** From April. */
    FINANCIAL(4);

    private final int firstMonth;

    YearKind(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    Span year(int firstYear) {
        YearMonth first = YearMonth.of(firstYear, firstMonth);
        return Span.months(first, first.plusMonths(11), Precision.YEAR);
    }

    Span quarter(int firstYear, int quarter) {
        YearMonth first = YearMonth.of(firstYear, firstMonth).plusMonths((quarter - 1) * 3L);
        return Span.months(first, first.plusMonths(2), Precision.QUARTER);
    }

    public String key() {
        return "plan.years." + name();
    }
}
