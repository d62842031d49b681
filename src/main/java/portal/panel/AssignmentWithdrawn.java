package portal.panel;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The secretariat took an assignment back. */
public record AssignmentWithdrawn(Actor actor, long submissionId, long assignmentId, long reviewerId)
        implements DomainEvent {

    @Override
    public String what() {
        return "panel.withdrawn";
    }

    @Override
    public String subjectKind() {
        return "submission";
    }

    @Override
    public long subjectId() {
        return submissionId;
    }

    @Override
    public String after() {
        return Long.toString(reviewerId);
    }
}
