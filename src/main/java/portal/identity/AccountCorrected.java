package portal.identity;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A name or an e-mail address was put right. A new address is told to the old one, in case that was no mistake. */
public record AccountCorrected(Actor actor, PersonName old, PersonName now) implements DomainEvent {

    @Override
    public String what() {
        return "identity.corrected";
    }

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public long subjectId() {
        return now.id();
    }

    @Override
    public String before() {
        return words(old);
    }

    @Override
    public String after() {
        return words(now);
    }

    public boolean hasNewAddress() {
        return !old.email().equals(now.email());
    }

    private static String words(PersonName person) {
        return person.name() + ", " + person.email();
    }
}
