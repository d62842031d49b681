package portal.round;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A round takes submissions from now on; its form and rubric are frozen. */
public record RoundOpened(Actor actor, long subjectId, String after) implements DomainEvent {

    @Override
    public String what() {
        return "round.opened";
    }

    @Override
    public String subjectKind() {
        return "round";
    }
}
