package portal.letter.factual;

import portal.platform.events.RuleBroken;

/** An institution whose correction is not taken over is told why. */
public class CorrectionReasonNeeded extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CorrectionReasonNeeded() {
        super();
    }
}
