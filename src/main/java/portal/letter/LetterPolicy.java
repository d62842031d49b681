package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/**
 * Who may write, read, check, return and sign a letter. The secretariat writes; the institution checks facts when it is asked; the board reads from sign-off on, but nobody of the
 * board who belongs to the institution does; who wrote does not sign; the institution reads what was issued; reviewers read
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

    public Decision mayRead(Actor actor, Letter letter) {
        return Decision.when(reads(actor, letter), UNKNOWN);
    }

    private static boolean reads(Actor actor, Letter letter) {
        return switch (letter.state()) {
            case DRAFT, FACTUAL_CHECK -> actor.holds(Role.SECRETARIAT);
            case IN_SIGN_OFF -> actor.holds(Role.SECRETARIAT) || isFreeForBoard(actor, letter);
            case ISSUED, SUPERSEDED -> actor.holds(Role.SECRETARIAT)
                    || isFreeForBoard(actor, letter)
                    || actor.actsFor(letter.institutionId());
        };
    }

    /** Says for the institution whether the facts are right. */
    public Decision mayAnswer(Actor actor, Letter letter) {
        return Decision.when(actor.actsFor(letter.institutionId()), UNKNOWN);
    }

    /** Reads what the institution was shown and what became of its corrections, but not the letter as it is now. */
    public Decision mayReadCheck(Actor actor, Letter letter) {
        return Decision.when(actor.holds(Role.SECRETARIAT) || actor.actsFor(letter.institutionId()), UNKNOWN);
    }

    /** Gives it back to the secretariat. */
    public Decision mayReturn(Actor actor, Letter letter) {
        return Decision.when(isFreeForBoard(actor, letter), BOARD);
    }

    /** Signs or issues; board asks beforehand who is a letter signer. Who writes letters or wrote this one does not. */
    public Decision maySign(Actor actor, Letter letter) {
        if (!isFreeForBoard(actor, letter)) {
            return Decision.refuse(BOARD);
        }
        return Decision.when(!actor.holds(Role.SECRETARIAT) && !letter.isWrittenBy(actor.accountId()), WRITER);
    }

    /** Of the board, and not of the institution that the letter goes to. */
    private static boolean isFreeForBoard(Actor actor, Letter letter) {
        return actor.holds(Role.BOARD_MEMBER) && !actor.belongsTo(letter.institutionId());
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
