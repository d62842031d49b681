package portal.panel;

import portal.platform.events.RuleBroken;

/** A reviewer takes between no submission and twenty in a round. */
public class CapacityNotPossible extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
