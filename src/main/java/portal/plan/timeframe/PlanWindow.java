package portal.plan.timeframe;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The dates a plan covers: its first day, once somebody has said it, and its length.
 *
 * @param years how it counts quarters and years of two halves, once somebody has said it
 */
public record PlanWindow(@Nullable LocalDate start, int months, @Nullable YearKind years) {

    public static final PlanWindow UNKNOWN = new PlanWindow(null, 36);

    public PlanWindow(@Nullable LocalDate start, int months) {
        this(start, months, null);
    }

    public PlanWindow counting(@Nullable YearKind kind) {
        return new PlanWindow(start, months, kind);
    }

    public boolean isKnown() {
        return start != null;
    }

    /** The last day inside the window. */
    public @Nullable LocalDate end() {
        return start == null ? null : start.plusMonths(months).minusDays(1);
    }

    /** How many years the plan runs; the last may be a short one. */
    public int yearCount() {
        return (months + 11) / 12;
    }

    /**
     * The years of the plan, counted from 1, that lie between two days. A missing beginning means the end alone, a missing
     * end the end of the plan.
     */
    public List<Integer> yearsBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate last = to == null ? end() : to;
        LocalDate first = from == null ? last : from;
        if (start == null || last == null || first == null || (from == null && to == null)) {
            return List.of();
        }
        return IntStream.rangeClosed(1, yearCount())
                .filter(year -> !first.isAfter(start.plusYears(year).minusDays(1))
                        && !last.isBefore(start.plusYears(year - 1L)))
                .boxed()
                .toList();
    }

    /** Whether some day of the month lies inside the window; a window that nobody has set rules nothing out. */
    public boolean mayHold(LocalDate firstOfMonth) {
        LocalDate end = end();
        return start == null
                || end == null
                || (!firstOfMonth.isAfter(end)
                        && !firstOfMonth.plusMonths(1).minusDays(1).isBefore(start));
    }

    public boolean isOutside(@Nullable LocalDate date) {
        LocalDate end = end();
        return date != null && start != null && end != null && (date.isBefore(start) || date.isAfter(end));
    }
}
