package portal.panel.roster;

import portal.platform.events.RuleBroken;

/** A text that is no list of places on panels, or a longer one than any round needs. */
public class RosterUnreadable extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RosterUnreadable(int most) {
        super(most);
    }
}
