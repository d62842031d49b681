package portal.plan.imports;

import portal.platform.events.RuleBroken;

/** A workbook that carries programs. */
public class PlanFileHasMacros extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public PlanFileHasMacros(Object... parameters) {
        super(parameters);
    }
}
