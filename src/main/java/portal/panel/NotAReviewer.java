package portal.panel;

import portal.platform.events.RuleBroken;

/** Only people who hold the role of reviewer are asked to review. */
public class NotAReviewer extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
