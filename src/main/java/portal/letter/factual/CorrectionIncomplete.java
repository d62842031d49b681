package portal.letter.factual;

import portal.platform.events.RuleBroken;

/** A correction says where something is wrong, what, and what is right. */
public class CorrectionIncomplete extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CorrectionIncomplete() {
        super();
    }
}
