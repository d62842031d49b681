package portal.plan;

import portal.platform.events.RuleBroken;

/** More actions than a plan holds. */
public class TooManyActions extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public TooManyActions(Object... parameters) {
        super(parameters);
    }
}
