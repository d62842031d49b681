package portal.panel;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/**
 * The secretariat offered a submission to a reviewer.
 *
 * @param secret of the link that declines it; kept nowhere
 */
public record ReviewOffered(Actor actor, long submissionId, long assignmentId, long reviewerId, String secret)
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
