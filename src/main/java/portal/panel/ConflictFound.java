package portal.panel;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A reviewer declared a conflict of interest. */
public record ConflictFound(Actor actor, long submissionId, long assignmentId, ConflictKind kind, String reason)
        implements DomainEvent {

    @Override
    public String what() {
        return "panel.conflicted";
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
        return kind + ": " + reason;
    }
}
