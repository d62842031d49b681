package portal.panel;

import portal.platform.events.RuleBroken;

/** While a panel is at work only somebody who has accepted can become its lead. */
public class LeadNotAccepted extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
