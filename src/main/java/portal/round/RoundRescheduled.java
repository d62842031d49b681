package portal.round;

import java.time.Instant;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The deadline of an open round was moved for everybody. */
public record RoundRescheduled(Actor actor, long roundId, Instant from, Instant until) implements DomainEvent {

    @Override
    public String what() {
        return "round.rescheduled";
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
        return from.toString();
    }

    @Override
    public String after() {
        return until.toString();
    }
}
