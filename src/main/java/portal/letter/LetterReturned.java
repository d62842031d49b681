package portal.letter;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Somebody of the board wants the letter changed and says why. */
public record LetterReturned(Actor actor, long submissionId, String reason) implements DomainEvent {

    @Override
    public String what() {
        return "letter.returned";
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
        return reason;
    }
}
