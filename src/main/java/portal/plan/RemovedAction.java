package portal.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An action that was removed and can be brought back. */
public record RemovedAction(
        long id, @Nullable String reference, @Nullable String action, Instant removedAt, @Nullable String removedBy) {}
