package portal.submission;

import portal.platform.events.RuleBroken;

/** What is missing has to be there before it is submitted. */
public class SubmissionIncomplete extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** @param count how many things are missing */
    public SubmissionIncomplete(int count) {
        super(count);
    }
}
