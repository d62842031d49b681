package portal.submission;

import portal.platform.events.RuleBroken;

/** A step is possible only in the states that the table names. */
public class SubmissionLocked extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
