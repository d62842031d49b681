package portal.letter.remark;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Somebody of the board said something about a letter in sign-off. */
public record LetterRemarked(Actor actor, long submissionId, String text) implements DomainEvent {

    @Override
    public String what() {
        return "letter.remarked";
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
        return text;
    }
}
