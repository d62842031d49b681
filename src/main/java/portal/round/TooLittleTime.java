package portal.round;

import portal.platform.events.RuleBroken;

/** Who gets something back to complete it is told a day by which, unless the deadline is far enough away. */
public class TooLittleTime extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TooLittleTime() {}
}
