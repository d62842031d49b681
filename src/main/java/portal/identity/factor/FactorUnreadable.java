package portal.identity.factor;

import portal.platform.events.RuleBroken;

/** The secret was kept under another key than the portal has now. */
public class FactorUnreadable extends RuleBroken {

    private static final long serialVersionUID = 1L;

    FactorUnreadable() {
        super();
    }
}
