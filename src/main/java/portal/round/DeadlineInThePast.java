package portal.round;

import portal.platform.events.RuleBroken;

/** A round opens before its deadline. */
public class DeadlineInThePast extends RuleBroken {

    private static final long serialVersionUID = 1L;

    DeadlineInThePast() {}
}
