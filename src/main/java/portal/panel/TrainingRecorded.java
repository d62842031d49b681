package portal.panel;

import java.time.LocalDate;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The secretariat put a reviewer's training on record. */
public record TrainingRecorded(Actor actor, long reviewerId, LocalDate trainedOn) implements DomainEvent {

    @Override
    public String what() {
        return "panel.trained";
    }

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public long subjectId() {
        return reviewerId;
    }

    @Override
    public String after() {
        return trainedOn.toString();
    }
}
