package portal.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history.
 *
 * @param what key of what happened, such as {@code submission.submitted}
 * @param by who did it
 */
public record TimelineRow(
        Instant at, String what, String by, @Nullable String before, @Nullable String after, long actorId) {}
