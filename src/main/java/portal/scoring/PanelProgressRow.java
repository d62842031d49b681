package portal.scoring;

import org.jspecify.annotations.Nullable;
import portal.submission.SubmissionState;

/**
 * How far the panel of one submission is.
 *
 * @param asked how many reviewers have still to answer
 * @param joined how many have accepted
 * @param in how many of these have submitted their review
 * @param late whether reviews are missing though they were due
 */
public record PanelProgressRow(
        long submissionId,
        String institutionName,
        SubmissionState state,
        @Nullable String lead,
        int asked,
        int joined,
        int in,
        boolean late) {

    /** The state as a tag, with lateness before anything else. */
    public String tag() {
        return late ? "LATE" : state.name();
    }

    /** Whether there is something to compare. */
    public boolean isComparable() {
        return in > 0;
    }
}
