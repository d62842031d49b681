package portal.plan;

import portal.platform.access.Actor;
import portal.platform.events.Audience;
import portal.platform.events.DomainEvent;

/** A plan was changed as a whole: its window, its rows, what was brought in. Single cells are not announced. */
public record PlanChanged(Actor actor, long subjectId, String what) implements DomainEvent {

    @Override
    public String subjectKind() {
        return "plan";
    }

    @Override
    public Audience audience() {
        return Audience.INSTITUTION;
    }
}
