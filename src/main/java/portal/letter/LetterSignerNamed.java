package portal.letter;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Somebody of the board signs letters from now on. */
public record LetterSignerNamed(Actor actor, long accountId, String printedName) implements DomainEvent {

    @Override
    public String what() {
        return "letter.signer-named";
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
    public String after() {
        return printedName;
    }
}
