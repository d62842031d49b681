package portal.letter;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Somebody signs letters no more. */
public record LetterSignerEnded(Actor actor, long accountId, String printedName) implements DomainEvent {

    @Override
    public String what() {
        return "letter.signer-ended";
    }

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public long subjectId() {
        return accountId;
    }

    @Override
    public String before() {
        return printedName;
    }
}
