package portal.letter;

import portal.platform.events.RuleBroken;

/** Whoever keeps a number that the tables contradict says why. */
public class KeepReasonMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    KeepReasonMissing() {
        super();
    }
}
