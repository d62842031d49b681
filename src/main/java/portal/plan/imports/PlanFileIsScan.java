package portal.plan.imports;

import portal.platform.events.RuleBroken;

/** A PDF that holds pictures of pages and no words. */
public class PlanFileIsScan extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
