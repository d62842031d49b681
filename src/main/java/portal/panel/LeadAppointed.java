package portal.panel;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The secretariat chose who leads a panel. */
public record LeadAppointed(Actor actor, long submissionId, long assignmentId, long reviewerId) implements DomainEvent {

    @Override
    public String what() {
        return "panel.lead-appointed";
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
