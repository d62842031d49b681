package portal.plan;

import portal.platform.events.RuleBroken;

/** A letter cannot have been sent on a day that is still to come. */
public class LetterOfTomorrow extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
