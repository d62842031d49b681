package portal.letter;

import portal.platform.events.RuleBroken;

/** Letters are signed by members of the board. */
public class SignerNotOfBoard extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SignerNotOfBoard() {
        super();
    }
}
