package portal.identity;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** An account may no longer be used. */
public record AccountDisabled(Actor actor, long accountId) implements DomainEvent {

    @Override
    public String what() {
        return "identity.disabled";
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
