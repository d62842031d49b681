package portal.scoring.offline;

import portal.platform.events.RuleBroken;

/** Only a workbook that was downloaded from the page of a review is read. */
public class NotAReviewFile extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
