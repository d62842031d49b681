package portal.panel;

import portal.platform.events.RuleBroken;

/** A panel at work keeps its lead until another is appointed. */
public class LeadNeeded extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
