package portal.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the list of rounds. */
public record RoundRow(
        long id,
        String name,
        int stage,
        Instant deadlineAt,
        String zone,
        LocalDate reviewDueOn,
        LocalDate signOffDueOn,
        @Nullable Instant openedAt) {

    public RoundState state(Instant now) {
        return RoundState.of(openedAt, deadlineAt, now);
    }
}
