package portal.plan.imports;

import portal.platform.events.RuleBroken;

/** A PDF shows pages and holds no tables. */
public class PlanFileIsPdf extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
