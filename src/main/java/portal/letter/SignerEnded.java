package portal.letter;

import portal.platform.events.RuleBroken;

/** This letter signer signs no more already. */
public class SignerEnded extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SignerEnded() {
        super();
    }
}
