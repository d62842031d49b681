package portal.institution;

import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** An institution named or dropped a contact. */
public record ContactChanged(Actor actor, String what, long subjectId, @Nullable String before, @Nullable String after)
        implements DomainEvent {

    static ContactChanged named(Actor actor, long institutionId, String name) {
        return new ContactChanged(actor, "institution.contact-named", institutionId, null, name);
    }

    static ContactChanged dropped(Actor actor, long institutionId, String name) {
        return new ContactChanged(actor, "institution.contact-dropped", institutionId, name, null);
    }

    @Override
    public String subjectKind() {
        return "institution";
    }
}
