package portal.plan.imports;

import portal.platform.events.RuleBroken;

/** A draft in which no table is taken as actions. */
public class NothingToBringIn extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public NothingToBringIn(Object... parameters) {
        super(parameters);
    }
}
