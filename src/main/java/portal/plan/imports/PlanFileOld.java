package portal.plan.imports;

import portal.platform.events.RuleBroken;

/** A workbook in the format of before 2007. */
public class PlanFileOld extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public PlanFileOld(Object... parameters) {
        super(parameters);
    }
}
