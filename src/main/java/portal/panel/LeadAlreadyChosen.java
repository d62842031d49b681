package portal.panel;

import portal.platform.events.RuleBroken;

/** A panel has exactly one lead reviewer. */
public class LeadAlreadyChosen extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
