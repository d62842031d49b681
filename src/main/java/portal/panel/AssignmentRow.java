package portal.panel;

import java.time.LocalDate;
import portal.submission.SubmissionState;

/** An assignment in the reviewer's own list. */
public record AssignmentRow(
        long assignmentId,
        long submissionId,
        String institutionName,
        String roundName,
        int stage,
        LocalDate reviewDueOn,
        boolean leading,
        AssignmentState state,
        SubmissionState submissionState) {

    /** Whether the reviewer still owes an answer. */
    public boolean isAwaitingAnswer() {
        return state == AssignmentState.OFFERED;
    }

    /** Whether the reviewer scores now. */
    public boolean isScoring() {
        return state == AssignmentState.ACCEPTED && submissionState == SubmissionState.UNDER_REVIEW;
    }

    /** Whether the reviewer leads a panel that is at work. */
    public boolean isConsolidating() {
        return leading && isScoring();
    }

    /** Whether the reviewer has joined a panel that has not begun. */
    public boolean isWaiting() {
        return state == AssignmentState.ACCEPTED && submissionState == SubmissionState.SUBMITTED;
    }

    /** Whether the panel's work is done. */
    public boolean isDone() {
        return state == AssignmentState.ACCEPTED && !isScoring() && !isWaiting();
    }

    /** Whether the reviewer has joined and may still step back. */
    public boolean isLeaving() {
        return isScoring() || isWaiting();
    }
}
