package portal.board;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A letter signer has signed the words with this SHA-256. */
public record LetterSigned(Actor actor, long submissionId, int ordinal, String textSha256) implements DomainEvent {

    @Override
    public String what() {
        return "letter.signed";
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
        return ordinal + " of " + Signatures.NEEDED + ", words " + textSha256;
    }
}
