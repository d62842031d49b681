package portal.plan.timeframe;

import java.time.LocalDate;
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
