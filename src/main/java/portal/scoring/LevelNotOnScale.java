package portal.scoring;

import portal.platform.events.RuleBroken;

/** A judgement is one of the levels that the rubric offers, or cannot judge. */
public class LevelNotOnScale extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
