package portal.submission;

import portal.platform.events.RuleBroken;

/** A submission names the senior person who approves it, with the role. */
public class ApprovalIncomplete extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
