package portal.architecture.bad.round;

import portal.platform.events.RuleBroken;

public class UnspokenRule extends RuleBroken {

    private static final long serialVersionUID = 1;
}
