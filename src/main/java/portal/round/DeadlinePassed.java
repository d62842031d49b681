package portal.round;

import portal.platform.events.RuleBroken;

/** After the deadline nothing is submitted or changed; the draft is kept. */
public class DeadlinePassed extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** @param deadline the deadline in words */
    public DeadlinePassed(String deadline) {
        super(deadline);
    }
}
