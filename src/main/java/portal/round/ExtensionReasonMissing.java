package portal.round;

import portal.platform.events.RuleBroken;

/** An extension has a reason, for others may ask. */
public class ExtensionReasonMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ExtensionReasonMissing() {}
}
