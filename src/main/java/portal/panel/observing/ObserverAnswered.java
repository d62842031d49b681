package portal.panel.observing;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** An observer has accepted or declined, or the secretariat took the invitation back. */
public record ObserverAnswered(Actor actor, String what, long submissionId) implements DomainEvent {

    @Override
    public String subjectKind() {
        return "submission";
    }

    @Override
    public long subjectId() {
        return submissionId;
    }
}
