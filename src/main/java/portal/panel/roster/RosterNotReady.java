package portal.panel.roster;

import portal.platform.events.RuleBroken;

/** A list is carried out whole: not while a line of it cannot be, and not when there is nothing new in it. */
public class RosterNotReady extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
