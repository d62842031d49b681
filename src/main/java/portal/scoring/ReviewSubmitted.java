package portal.scoring;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A reviewer opened his review to the panel. */
public record ReviewSubmitted(Actor actor, long submissionId, long reviewId) implements DomainEvent {

    @Override
    public String what() {
        return "scoring.review-submitted";
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
