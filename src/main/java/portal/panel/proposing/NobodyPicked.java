package portal.panel.proposing;

import portal.platform.events.RuleBroken;

/** An offer goes to somebody. */
public class NobodyPicked extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
