package portal.board;

import portal.platform.events.RuleBroken;

/** The letter does not wait for signatures: it was returned or issued meanwhile. */
public class NotInSignOff extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NotInSignOff() {
        super();
    }
}
