package portal.round;

import portal.platform.events.RuleBroken;

/** A round has a name. */
public class RoundNameMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RoundNameMissing() {}
}
