package portal.scoring;

import portal.platform.events.RuleBroken;

/** Only what was submitted is changed with a reason; a draft is simply written on. */
public class ReviewNotSubmitted extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
