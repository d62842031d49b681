package portal.round;

import portal.platform.events.RuleBroken;

/** Only an open round takes submissions and extensions. */
public class RoundNotOpen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RoundNotOpen(String name) {
        super(name);
    }
}
