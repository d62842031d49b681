package portal.scoring.practice;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A reviewer has finished a practice and has seen the references. */
public record ExerciseFinished(Actor actor, Outcome outcome) implements DomainEvent {

    @Override
    public String what() {
        return "scoring.practised";
    }

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public long subjectId() {
        return actor.accountId();
    }

    @Override
    public String after() {
        return outcome.same() + " the same, " + outcome.oneOff() + " one level off, " + outcome.further() + " further";
    }
}
