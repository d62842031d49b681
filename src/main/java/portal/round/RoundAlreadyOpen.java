package portal.round;

import portal.platform.events.RuleBroken;

/** A round that is open keeps what it asks for. */
public class RoundAlreadyOpen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RoundAlreadyOpen(String name) {
        super(name);
    }
}
