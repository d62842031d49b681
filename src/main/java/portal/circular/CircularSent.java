package portal.circular;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A circular left for so many people. */
public record CircularSent(Actor actor, long roundId, String subject, int people) implements DomainEvent {

    @Override
    public String what() {
        return "round.circular-sent";
    }

    @Override
    public String subjectKind() {
        return "round";
    }

    @Override
    public long subjectId() {
        return roundId;
    }

    @Override
    public String before() {
        return Integer.toString(people);
    }

    @Override
    public String after() {
        return subject;
    }
}
