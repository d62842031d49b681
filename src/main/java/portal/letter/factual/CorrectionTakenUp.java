package portal.letter.factual;

import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.events.Audience;
import portal.platform.events.DomainEvent;

/**
 * The secretariat has decided on a correction, and the institution may know.
 *
 * @param last whether none waits any more
 */
public record CorrectionTakenUp(
        Actor actor, Where where, CorrectionOutcome outcome, @Nullable String after, boolean last)
        implements DomainEvent {

    /** In which letter. */
    public record Where(long letterId, long submissionId, long roundId, long institutionId) {}

    @Override
    public String what() {
        return outcome == CorrectionOutcome.CHANGED ? "letter.correction-made" : "letter.correction-declined";
    }

    @Override
    public String subjectKind() {
        return "submission";
    }

    @Override
    public long subjectId() {
        return where.submissionId();
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }
}
