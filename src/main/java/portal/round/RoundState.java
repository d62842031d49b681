package portal.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a round is, told from its dates and never stored. */
public enum RoundState {
    /** Laid down, not yet open. */
    PLANNED,
    /** Institutions write and submit. */
    OPEN,
    /** Its deadline has passed; institutions with an extension may still submit. */
    CLOSED;

    static RoundState of(@Nullable Instant openedAt, Instant deadlineAt, Instant now) {
        if (openedAt == null) {
            return PLANNED;
        }
        return now.isAfter(deadlineAt) ? CLOSED : OPEN;
    }
}
