package portal.board;

import portal.platform.events.RuleBroken;

/** The letter was returned after the signer had read it, and has come back. */
public class ReturnedSinceRead extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ReturnedSinceRead() {
        super();
    }
}
