package portal.publication;

import portal.platform.access.Actor;
import portal.platform.events.Audience;
import portal.platform.events.DomainEvent;

/** An institution has published an edition of its page. */
public record PagePublished(Actor actor, long subjectId) implements DomainEvent {

    @Override
    public String what() {
        return "publication.published";
    }

    @Override
    public String subjectKind() {
        return "publication";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }
}
