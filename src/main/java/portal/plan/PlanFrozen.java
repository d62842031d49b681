package portal.plan;

import portal.platform.events.RuleBroken;

/** The plan went in with its submission: it can be read, not changed. */
public class PlanFrozen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public PlanFrozen(Object... parameters) {
        super(parameters);
    }
}
