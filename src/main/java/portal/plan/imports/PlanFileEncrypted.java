package portal.plan.imports;

import portal.platform.events.RuleBroken;

/** A workbook that is locked with a password. */
public class PlanFileEncrypted extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public PlanFileEncrypted(Object... parameters) {
        super(parameters);
    }
}
