package portal.round;

import portal.platform.events.RuleBroken;

/** A deadline is a time that clocks show. */
public class NoSuchTime extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NoSuchTime() {}
}
