package portal.panel;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How a reviewer's training stands. It lasts a year.
 *
 * @param last the day of the last one; null where none is recorded
 */
public record Training(@Nullable LocalDate last, LocalDate today) {

    static final Period LASTS = Period.ofYears(1);

    /** What becomes of a training with time. */
    public enum State {
        CURRENT,
        LAPSED,
        NONE
    }

    public State state() {
        if (last == null) {
            return State.NONE;
        }
        return last.isAfter(today.minus(LASTS)) ? State.CURRENT : State.LAPSED;
    }

    public boolean isCurrent() {
        return state() == State.CURRENT;
    }

    /** The first day on which it does not hold any more; null where there is none. */
    public @Nullable LocalDate until() {
        return last == null ? null : last.plus(LASTS);
    }

    /** The look of the state, one of those that all pages share. */
    public String tag() {
        return isCurrent() ? "READY" : "LATE";
    }
}
