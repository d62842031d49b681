package portal.panel.observing;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Somebody was invited to sit in with a panel. */
public record ObserverInvited(Actor actor, long submissionId, long accountId) implements DomainEvent {

    @Override
    public String what() {
        return "panel.observer-invited";
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
