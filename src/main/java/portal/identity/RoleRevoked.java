package portal.identity;

import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.events.DomainEvent;

/** Somebody lost a role. */
public record RoleRevoked(Actor actor, long accountId, Grant grant) implements DomainEvent {

    @Override
    public String what() {
        return "identity.role-revoked";
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
    public String before() {
        return grant.toString();
    }
}
