package portal.identity.factor;

import portal.platform.events.RuleBroken;

/** Without a key of the portal no secret can be kept. */
public class FactorKeyMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    FactorKeyMissing() {
        super();
    }
}
