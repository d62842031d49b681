package portal.identity;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Somebody chose a password; sessions that the old one opened have ended. */
public record PasswordChosen(Actor actor, long accountId) implements DomainEvent {

    @Override
    public String what() {
        return "identity.password-chosen";
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
