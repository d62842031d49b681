package portal.panel;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The secretariat offered a submission to a reviewer, who may lead. */
public record ReviewOffered(Actor actor, long submissionId, long assignmentId, long reviewerId, boolean leading)
        implements DomainEvent {

    @Override
    public String what() {
        return "panel.offered";
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
