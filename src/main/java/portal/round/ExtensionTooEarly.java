package portal.round;

import portal.platform.events.RuleBroken;

/** An extension lies after the deadline of everybody else and in the future. */
public class ExtensionTooEarly extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ExtensionTooEarly() {}
}
