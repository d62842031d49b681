package portal.letter.factual;

import portal.platform.events.RuleBroken;

/** Whoever takes a check back says why, so that the institution knows. */
public class TakeBackReasonMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TakeBackReasonMissing() {
        super();
    }
}
