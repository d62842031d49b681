package portal.round;

import portal.platform.events.RuleBroken;

/** A round opens, then its deadline comes, then reviews are due, then sign-off. */
public class DatesOutOfOrder extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public DatesOutOfOrder() {}
}
