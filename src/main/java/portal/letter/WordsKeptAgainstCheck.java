package portal.letter;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The secretariat keeps words that a check objects to, and says why. */
public record WordsKeptAgainstCheck(Actor actor, long submissionId, String words, String reason)
        implements DomainEvent {

    @Override
    public String what() {
        return "letter.words-kept";
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
