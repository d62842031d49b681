package portal.panel.interest;

import portal.platform.events.RuleBroken;

/** An offer to review is answered once. */
public class InterestAnswered extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
