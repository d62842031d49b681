package portal.panel;

import portal.platform.events.RuleBroken;

/** What is recorded as over has a day that is over. */
public class DayNotOver extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
