package portal.plan.web;

import portal.platform.events.RuleBroken;

/** The box for a pasted table was sent empty. */
public class NothingPasted extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
