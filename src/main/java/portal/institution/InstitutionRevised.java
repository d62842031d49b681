package portal.institution;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The profile of an institution, or whom its letters are addressed to, was changed. */
public record InstitutionRevised(Actor actor, String what, long subjectId, String before, String after)
        implements DomainEvent {

    static InstitutionRevised profile(Actor actor, long id, InstitutionProfile before, InstitutionProfile after) {
        return new InstitutionRevised(actor, "institution.revised", id, before.toString(), after.toString());
    }

    static InstitutionRevised letters(Actor actor, long id, LetterAddress before, LetterAddress after) {
        return new InstitutionRevised(actor, "institution.letters-addressed", id, before.name(), after.name());
    }

    @Override
    public String subjectKind() {
        return "institution";
    }
}
