package portal.scoring;

import portal.platform.events.RuleBroken;

/** A submitted review does not change. */
public class ReviewIsSubmitted extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
