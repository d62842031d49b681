package portal.panel;

import portal.submission.SubmissionState;

/** What a panel is for: a submission with the round and the institution that it belongs to. */
public record PanelSubject(long submissionId, long roundId, long institutionId, SubmissionState state) {

    /** Whether the panel is at work. */
    public boolean isUnderReview() {
        return state == SubmissionState.UNDER_REVIEW;
    }

    /** Whether people may still join, answer and leave: from submission until the panel has agreed. */
    public boolean isPanelOpen() {
        return state == SubmissionState.SUBMITTED || state == SubmissionState.UNDER_REVIEW;
    }
}
