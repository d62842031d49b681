package portal.panel;

import portal.submission.SubmissionState;

/**
 * A reviewer's own standing on a panel that he has joined. There is none for somebody who has not accepted, is in
 * conflict, or belongs to the institution.
 */
public record Membership(
        long assignmentId,
        long submissionId,
        long roundId,
        long institutionId,
        long reviewerId,
        boolean leading,
        SubmissionState state) {

    /** The same with the submission in another state. */
    public Membership in(SubmissionState now) {
        return new Membership(assignmentId, submissionId, roundId, institutionId, reviewerId, leading, now);
    }

    /** Whether the review has begun, so that the panel may read what the institution sent. */
    public boolean isReviewBegun() {
        return state.isReviewBegun();
    }
}
