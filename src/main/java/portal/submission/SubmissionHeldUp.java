package portal.submission;

import java.util.List;
import portal.platform.events.RuleBroken;

/** Checks that hold a submission up are still open. */
public class SubmissionHeldUp extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** @param objections what they say */
    SubmissionHeldUp(List<String> objections) {
        super(objections.size(), String.join(" ", objections));
    }
}
