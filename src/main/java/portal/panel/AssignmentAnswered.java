package portal.panel;

import portal.platform.events.RuleBroken;

/** An assignment that has been answered or taken back cannot be answered that way now. */
public class AssignmentAnswered extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
