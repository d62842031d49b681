package portal.rubric;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A rubric was frozen because a round began to use it. */
public record RubricTakenIntoUse(Actor actor, long rubricId) implements DomainEvent {

    @Override
    public String what() {
        return "rubric.taken-into-use";
    }

    @Override
    public String subjectKind() {
        return "rubric";
    }

    @Override
    public long subjectId() {
        return rubricId;
    }
}
