package portal.letter;

import portal.platform.events.RuleBroken;

/** A letter signer needs a name and a role to be printed. */
public class SignerIncomplete extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SignerIncomplete() {
        super();
    }
}
