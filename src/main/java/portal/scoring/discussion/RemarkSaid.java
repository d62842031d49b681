package portal.scoring.discussion;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Somebody said something to a panel, or withdrew it. The history tells about which criterion and never the words. */
public record RemarkSaid(Actor actor, long submissionId, String criterion, boolean withdrawn) implements DomainEvent {

    @Override
    public String what() {
        return withdrawn ? "scoring.remark-withdrawn" : "scoring.remark-said";
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
