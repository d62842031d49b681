package portal.round;

import portal.platform.events.RuleBroken;

/** A factual check takes some working days, and no more than are needed. */
public class FactualCheckDaysWrong extends RuleBroken {

    private static final long serialVersionUID = 1L;

    FactualCheckDaysWrong() {}
}
