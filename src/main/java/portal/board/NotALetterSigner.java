package portal.board;

import portal.platform.events.RuleBroken;

/** Only a letter signer of today signs letters. */
public class NotALetterSigner extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NotALetterSigner() {
        super();
    }
}
