package portal.circular;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A circular in the list of a round. */
public record CircularRow(
        long id,
        String subject,
        Audience audience,
        Instant begunAt,
        @Nullable Instant sentAt,
        @Nullable String sentBy) {

    public boolean isSent() {
        return sentAt != null;
    }
}
