package portal.identity;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** An account may be used again. */
public record AccountEnabled(Actor actor, long accountId) implements DomainEvent {

    @Override
    public String what() {
        return "identity.enabled";
    }

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public long subjectId() {
        return accountId;
    }
}
