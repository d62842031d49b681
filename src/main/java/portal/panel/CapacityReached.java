package portal.panel;

import portal.platform.events.RuleBroken;

/** Nobody is asked for more than agreed unless the secretariat says why. */
public class CapacityReached extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CapacityReached(Load load) {
        super(load.has(), load.takes());
    }
}
