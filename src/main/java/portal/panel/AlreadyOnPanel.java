package portal.panel;

import portal.platform.events.RuleBroken;

/** A reviewer has at most one place on a panel. */
public class AlreadyOnPanel extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
