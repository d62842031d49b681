package portal.board;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A letter signer has ticked the letter as read, in the words with this SHA-256. */
public record LetterTicked(Actor actor, long submissionId, String textSha256) implements DomainEvent {

    @Override
    public String what() {
        return "letter.read";
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
        return "words " + textSha256;
    }
}
