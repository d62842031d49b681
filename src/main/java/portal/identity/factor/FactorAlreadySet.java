package portal.identity.factor;

import portal.platform.events.RuleBroken;

/** There is a second factor; replacing it takes a code of it. */
public class FactorAlreadySet extends RuleBroken {

    private static final long serialVersionUID = 1L;

    FactorAlreadySet() {
        super();
    }
}
