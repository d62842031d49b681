package portal.letter;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The secretariat keeps a typed number that the tables contradict, and says why. */
public record NumberKeptAgainstFact(Actor actor, long submissionId, String words, String reason)
        implements DomainEvent {

    @Override
    public String what() {
        return "letter.number-kept";
    }

    @Override
    public String subjectKind() {
        return "submission";
    }

    @Override
    public long subjectId() {
        return submissionId;
    }

    @Override
    public String after() {
        return "“" + words + "”: " + reason;
    }
}
