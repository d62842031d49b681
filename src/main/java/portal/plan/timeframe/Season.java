package portal.plan.timeframe;

import java.time.YearMonth;

/** Terms and seasons, read widely: which weeks they are differs from house to house. */
enum Season {
    AUTUMN(9, 12),
    MICHAELMAS(9, 12),
    WINTER(12, 14),
    SPRING(1, 4),
    HILARY(1, 4),
    LENT(1, 4),
    EASTER(4, 6),
    SUMMER(5, 8),
    TRINITY(4, 7);

    private final int firstMonth;
    private final int lastMonth;

    Season(int firstMonth, int lastMonth) {
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    Span in(int year) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return Span.months(first, first.plusMonths((long) lastMonth - firstMonth), Precision.TERM);
    }
}
