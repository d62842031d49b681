package portal.identity.factor;

import portal.platform.events.RuleBroken;

/** Who signs needs a second factor that is set up. */
public class FactorMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    FactorMissing() {
        super();
    }
}
