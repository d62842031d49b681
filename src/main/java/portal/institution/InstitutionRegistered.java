package portal.institution;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A new signatory or supporter is on record. */
public record InstitutionRegistered(Actor actor, long subjectId, String after) implements DomainEvent {

    @Override
    public String what() {
        return "institution.registered";
    }

    @Override
    public String subjectKind() {
        return "institution";
    }
}
