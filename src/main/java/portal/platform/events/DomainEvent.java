package portal.platform.events;

import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;

/**
 * Something that happened to a record, fired in the transaction that changed it. The timeline writes each one down;
 * notification tells people.
 */
public interface DomainEvent {

    Actor actor();

    /** What happened, as a key such as {@code submission.submitted}. */
    String what();

    /** The kind of record, {@code submission} for all that belongs to a submission. */
    String subjectKind();

    long subjectId();

    default Audience audience() {
        return Audience.SECRETARIAT;
    }

    default @Nullable String before() {
        return null;
    }

    default @Nullable String after() {
        return null;
    }
}
