package portal.panel;

import portal.platform.events.RuleBroken;

/** For three years after leaving, an institution is as good as one's own. */
public class LeftRecently extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
