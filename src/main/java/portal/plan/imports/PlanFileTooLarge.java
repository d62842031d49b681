package portal.plan.imports;

import portal.platform.events.RuleBroken;

/** A file that is larger, or unpacks to more, than any plan. */
public class PlanFileTooLarge extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public PlanFileTooLarge(Object... parameters) {
        super(parameters);
    }
}
