package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import portal.letter.LetterRow;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who of the board sees, signs and returns a letter: nobody who is tied to its institution. */
@ApplicationScoped
public class BoardPolicy {

    private static final String BOARD = "board.refused.board";
    private static final String CONFLICT = "board.refused.conflict";

    public Decision maySeeQueue(Actor actor) {
        return Decision.when(actor.holds(Role.BOARD_MEMBER), BOARD);
    }

    /** Sees the letter with the submission behind it. */
    public Decision mayRead(Actor actor, long institutionId) {
        if (!actor.holds(Role.BOARD_MEMBER)) {
            return Decision.refuse(BOARD);
        }
        return Decision.when(!actor.isTiedTo(institutionId), CONFLICT);
    }

    /** Signs or returns; that a signature needs a letter signer is a rule of its own. */
    public Decision maySign(Actor actor, LetterRow letter) {
        return mayRead(actor, letter.institutionId());
    }
}
