package portal.scoring.offline;

import portal.platform.events.RuleBroken;

/** A workbook belongs to one reviewer and one submission. */
public class ReviewFileOfAnother extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
