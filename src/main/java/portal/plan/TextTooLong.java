package portal.plan;

import portal.platform.events.RuleBroken;

/** More text than a field of a plan holds. */
public class TextTooLong extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public TextTooLong(Object... parameters) {
        super(parameters);
    }
}
