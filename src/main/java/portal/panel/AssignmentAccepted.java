package portal.panel;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A reviewer joined a panel and declared that he has no conflict. */
public record AssignmentAccepted(Actor actor, long submissionId, long assignmentId) implements DomainEvent {

    @Override
    public String what() {
        return "panel.accepted";
    }

    @Override
    public String subjectKind() {
        return "submission";
    }

    @Override
    public long subjectId() {
        return submissionId;
    }
}
