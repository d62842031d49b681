package portal.identity;

import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.events.DomainEvent;

/** Somebody was given a role. */
public record RoleGranted(Actor actor, long accountId, Grant grant) implements DomainEvent {

    @Override
    public String what() {
        return "identity.role-granted";
    }

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public long subjectId() {
        return accountId;
    }

    @Override
    public String after() {
        return grant.toString();
    }
}
