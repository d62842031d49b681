package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/**
 * Who may write, read, check, return and sign a letter. The secretariat writes; the institution checks facts when it is asked; the board reads
 * from sign-off on, but nobody of the one or the other who is tied to the institution does; who wrote does not sign; the institution reads what was issued; reviewers read
 * no letter.
 */
@ApplicationScoped
public class LetterPolicy {

    private static final String UNKNOWN = "letter.refused.unknown";
    private static final String SECRETARIAT = "letter.refused.secretariat";
    private static final String BOARD = "letter.refused.board";
    private static final String WRITER = "letter.refused.writer";
    private static final String SIGNERS = "letter.refused.signers";

    /** Drafts, writes and sends letters. */
    public Decision mayWrite(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), SECRETARIAT);
    }

    /** The same of this one. */
    public Decision mayWrite(Actor actor, Letter letter) {
        return Decision.when(writes(actor, letter), SECRETARIAT);
    }

    public Decision mayRead(Actor actor, Letter letter) {
        return Decision.when(reads(actor, letter), UNKNOWN);
    }

    private static boolean reads(Actor actor, Letter letter) {
        return switch (letter.state()) {
            case DRAFT, FACTUAL_CHECK -> writes(actor, letter);
            case IN_SIGN_OFF -> writes(actor, letter) || isFreeForBoard(actor, letter.institutionId());
            case ISSUED, SUPERSEDED -> writes(actor, letter)
                    || isFreeForBoard(actor, letter.institutionId())
                    || actor.actsFor(letter.institutionId());
        };
    }

    /** Says for the institution whether the facts are right. */
    public Decision mayAnswer(Actor actor, Letter letter) {
        return Decision.when(actor.actsFor(letter.institutionId()), UNKNOWN);
    }

    /** Reads what the institution was shown and what became of its corrections, but not the letter as it is now. */
    public Decision mayReadCheck(Actor actor, Letter letter) {
        return Decision.when(writes(actor, letter) || actor.actsFor(letter.institutionId()), UNKNOWN);
    }

    /** Gives it back to the secretariat. */
    public Decision mayReturn(Actor actor, Letter letter) {
        return Decision.when(isFreeForBoard(actor, letter.institutionId()), BOARD);
    }

    /** Says something about a place in a letter that waits for signatures. */
    public Decision mayRemark(Actor actor, long institutionId, LetterState state) {
        return Decision.when(state == LetterState.IN_SIGN_OFF && isFreeForBoard(actor, institutionId), BOARD);
    }

    /** Says that nothing more is to be done about a remark. */
    public Decision maySettle(Actor actor, long institutionId) {
        return Decision.when(actor.serves(Role.SECRETARIAT, institutionId), SECRETARIAT);
    }

    /** Reads what the board said about it; the institution never does. */
    public Decision mayReadRemarks(Actor actor, Letter letter) {
        boolean partOfIt = writes(actor, letter) || isFreeForBoard(actor, letter.institutionId());
        return Decision.when(reads(actor, letter) && partOfIt, UNKNOWN);
    }

    /** Signs or issues; board asks beforehand who is a letter signer. Who writes letters or wrote this one does not. */
    public Decision maySign(Actor actor, Letter letter) {
        if (!isFreeForBoard(actor, letter.institutionId())) {
            return Decision.refuse(BOARD);
        }
        return Decision.when(!actor.holds(Role.SECRETARIAT) && !letter.isWrittenBy(actor.accountId()), WRITER);
    }

    /** Of the secretariat, and not tied to the institution that the letter goes to. */
    private static boolean writes(Actor actor, Letter letter) {
        return actor.serves(Role.SECRETARIAT, letter.institutionId());
    }

    /** The same of the board. */
    private static boolean isFreeForBoard(Actor actor, long institutionId) {
        return actor.serves(Role.BOARD_MEMBER, institutionId);
    }

    /** Sees and ends letter signers. */
    public Decision mayKeepSigners(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT) || actor.holds(Role.ADMINISTRATOR), SIGNERS);
    }

    /** Makes somebody a letter signer, and never oneself. */
    public Decision mayNameSigner(Actor actor, long accountId) {
        Decision keeps = mayKeepSigners(actor);
        return keeps.allowed() ? Decision.when(actor.accountId() != accountId, SIGNERS) : keeps;
    }
}
