package portal.identity;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Somebody was invited. The token opens the link in the mail and is written down nowhere. */
public record AccountInvited(Actor actor, long accountId, String name, String email, String token)
        implements DomainEvent {

    @Override
    public String what() {
        return "identity.invited";
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
        return email;
    }
}
