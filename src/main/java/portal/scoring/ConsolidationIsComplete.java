package portal.scoring;

import portal.platform.events.RuleBroken;

/** What a panel has agreed does not change once it is done. */
public class ConsolidationIsComplete extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
