package portal.board;

import portal.platform.events.RuleBroken;

/** Who had a hand in a letter, or is of the secretariat, does not sign it. */
public class WriterCannotSign extends RuleBroken {

    private static final long serialVersionUID = 1L;

    WriterCannotSign() {
        super();
    }
}
