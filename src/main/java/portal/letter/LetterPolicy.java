package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/**
 * Who may write, read, return and issue a letter. The secretariat writes; the board reads from sign-off on, but nobody of the
 * board who belongs to the institution does; the institution reads what was issued; reviewers read no letter.
 */
@ApplicationScoped
public class LetterPolicy {

    private static final String UNKNOWN = "letter.refused.unknown";
    private static final String SECRETARIAT = "letter.refused.secretariat";
    private static final String BOARD = "letter.refused.board";

    /** Drafts, writes and sends letters, and says who signs them. */
    public Decision mayWrite(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), SECRETARIAT);
    }

    public Decision mayRead(Actor actor, Letter letter) {
        return Decision.when(reads(actor, letter), UNKNOWN);
    }

    private static boolean reads(Actor actor, Letter letter) {
        return switch (letter.state()) {
            case DRAFT -> actor.holds(Role.SECRETARIAT);
            case IN_SIGN_OFF -> actor.holds(Role.SECRETARIAT) || isFreeToSign(actor, letter.institutionId());
            case ISSUED -> actor.holds(Role.SECRETARIAT)
                    || isFreeToSign(actor, letter.institutionId())
                    || actor.actsFor(letter.institutionId());
        };
    }

    /** Returns or issues; board asks beforehand who signs. */
    public Decision maySign(Actor actor, Letter letter) {
        return Decision.when(isFreeToSign(actor, letter.institutionId()), BOARD);
    }

    /** Of the board, and not of the institution that the letter goes to. */
    static boolean isFreeToSign(Actor actor, long institutionId) {
        return actor.holds(Role.BOARD_MEMBER) && !actor.belongsTo(institutionId);
    }
}
