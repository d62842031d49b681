package portal.identity;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Somebody asked for a link to choose a new password. */
public record PasswordResetRequested(Actor actor, long accountId, String name, String email, String token)
        implements DomainEvent {

    @Override
    public String what() {
        return "identity.reset-requested";
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
