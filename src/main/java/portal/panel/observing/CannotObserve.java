package portal.panel.observing;

import portal.platform.events.RuleBroken;

/** Who sits in is an observer, has nothing to do with the institution and no other place on its panel. */
public class CannotObserve extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
