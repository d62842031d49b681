package portal.panel;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A reviewer declined an assignment. */
public record AssignmentDeclined(Actor actor, long submissionId, long assignmentId, String reason)
        implements DomainEvent {

    @Override
    public String what() {
        return "panel.declined";
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
        return reason;
    }
}
