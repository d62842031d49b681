package portal.scoring;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A reviewer changed a score that the panel knew. The history tells which criterion, never the levels. */
public record ScoreChanged(Actor actor, long submissionId, String criterion) implements DomainEvent {

    @Override
    public String what() {
        return "scoring.score-changed";
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
        return criterion;
    }
}
