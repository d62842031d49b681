package portal.plan;

import portal.platform.events.RuleBroken;

/** An answer that is not among those offered. */
public class NotAChoice extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public NotAChoice(Object... parameters) {
        super(parameters);
    }
}
