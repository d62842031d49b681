package portal.plan.imports;

import portal.platform.events.RuleBroken;

/** A file without a single filled cell. */
public class PlanFileEmpty extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public PlanFileEmpty(Object... parameters) {
        super(parameters);
    }
}
