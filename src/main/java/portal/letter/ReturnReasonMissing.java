package portal.letter;

import portal.platform.events.RuleBroken;

/** A letter goes back only with a reason, so that somebody can mend it. */
public class ReturnReasonMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ReturnReasonMissing() {
        super();
    }
}
