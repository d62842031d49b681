package portal.round;

import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A round was planned, or its plan was revised. */
public record RoundChanged(Actor actor, String what, long subjectId, @Nullable String before, String after)
        implements DomainEvent {

    static RoundChanged planned(Actor actor, long roundId, RoundPlan plan) {
        return new RoundChanged(actor, "round.planned", roundId, null, plan.toString());
    }

    static RoundChanged revised(Actor actor, long roundId, RoundPlan before, RoundPlan after) {
        return new RoundChanged(actor, "round.revised", roundId, before.toString(), after.toString());
    }

    @Override
    public String subjectKind() {
        return "round";
    }
}
