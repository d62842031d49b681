package portal.letter;

import portal.platform.events.RuleBroken;

/** A letter that was issued is superseded only with a reason. */
public class CorrectionReasonMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CorrectionReasonMissing() {
        super();
    }
}
