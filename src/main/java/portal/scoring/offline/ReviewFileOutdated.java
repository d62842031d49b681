package portal.scoring.offline;

import portal.platform.events.RuleBroken;

/** A workbook follows the rubric and the layout of its time. */
public class ReviewFileOutdated extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
