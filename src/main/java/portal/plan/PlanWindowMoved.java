package portal.plan;

import portal.platform.events.RuleBroken;

/** Somebody else has changed the dates of the plan in the meantime. */
public class PlanWindowMoved extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public PlanWindowMoved(Object... parameters) {
        super(parameters);
    }
}
