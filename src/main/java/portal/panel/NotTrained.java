package portal.panel;

import portal.platform.events.RuleBroken;

/** Nobody is asked to review whose training is not recorded or has lapsed. */
public class NotTrained extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
