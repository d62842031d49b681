package portal.publication;

import portal.platform.access.Actor;
import portal.platform.events.Audience;
import portal.platform.events.DomainEvent;

/** An institution has taken its page off the web. */
public record PageWithdrawn(Actor actor, long subjectId) implements DomainEvent {

    @Override
    public String what() {
        return "publication.withdrawn";
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
