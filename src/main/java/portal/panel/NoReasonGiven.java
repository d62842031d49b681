package portal.panel;

import portal.platform.events.RuleBroken;

/** A refusal of an assignment carries its reason. */
public class NoReasonGiven extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
