package portal.round;

import portal.platform.events.RuleBroken;

/** No two rounds have the same name. */
public class RoundNameTaken extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RoundNameTaken() {}
}
