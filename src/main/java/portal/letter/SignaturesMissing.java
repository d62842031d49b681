package portal.letter;

import portal.platform.events.RuleBroken;

/** A letter is issued with the signatures of two different people under its latest pass. */
public class SignaturesMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SignaturesMissing() {
        super();
    }
}
