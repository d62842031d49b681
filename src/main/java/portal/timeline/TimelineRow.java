package portal.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;

/**
 * One line of the history.
 *
 * @param what key of what happened, such as {@code submission.submitted}
 * @param by who did it, where the reader may know; else empty
 * @param actingFor the institutions that this person acted for
 */
public record TimelineRow(
        Instant at, String what, String by, String actingFor, @Nullable String before, @Nullable String after) {

    /** The line without the name, unless the reader is a colleague: names of reviewers and signers stay where they are. */
    TimelineRow asReadBy(Actor reader) {
        return ActingFor.areColleagues(actingFor, reader) ? this : new TimelineRow(at, what, "", "", before, after);
    }
}
