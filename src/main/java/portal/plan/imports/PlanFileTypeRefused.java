package portal.plan.imports;

import portal.platform.events.RuleBroken;

/** A file of a type that plans are not read from. */
public class PlanFileTypeRefused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public PlanFileTypeRefused(Object... parameters) {
        super(parameters);
    }
}
