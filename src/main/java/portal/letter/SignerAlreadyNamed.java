package portal.letter;

import portal.platform.events.RuleBroken;

/** Nobody is named as a letter signer twice at the same time. */
public class SignerAlreadyNamed extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SignerAlreadyNamed() {
        super();
    }
}
