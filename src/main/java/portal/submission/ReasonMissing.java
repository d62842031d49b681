package portal.submission;

import portal.platform.events.RuleBroken;

/** Who returns a submission says why. */
public class ReasonMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
