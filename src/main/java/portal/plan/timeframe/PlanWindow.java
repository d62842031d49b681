package portal.plan.timeframe;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates a plan covers: its first day, once somebody has said it, and its length. */
public record PlanWindow(@Nullable LocalDate start, int months) {

    public static final PlanWindow UNKNOWN = new PlanWindow(null, 36);

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
