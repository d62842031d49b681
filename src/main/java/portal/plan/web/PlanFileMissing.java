package portal.plan.web;

import portal.platform.events.RuleBroken;

/** Nothing was chosen to upload. */
public class PlanFileMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
