package portal.round;

import java.time.Instant;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** One institution was given longer. */
public record DeadlineExtended(Actor actor, long roundId, long institutionId, Instant from, Instant until)
        implements DomainEvent {

    @Override
    public String what() {
        return "round.deadline-extended";
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
