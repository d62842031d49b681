package portal.plan.imports;

import portal.platform.events.RuleBroken;

/** A file that says it is a workbook or a table and cannot be read as one. */
public class PlanFileBroken extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public PlanFileBroken(Object... parameters) {
        super(parameters);
    }
}
