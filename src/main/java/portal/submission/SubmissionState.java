package portal.submission;

import java.util.Map;
import java.util.Optional;

/** Where a submission stands. {@link #next} is the whole table of what may follow. */
public enum SubmissionState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    UNDER_REVIEW,
    CONSOLIDATED,
    LETTER_DRAFTED,
    /** The institution looks whether the facts of its letter are right. */
    FACTUAL_CHECK,
    IN_SIGN_OFF,
    ISSUED;

    /** The state that a step leads to from here; empty where the step is not possible. */
    public Optional<SubmissionState> next(SubmissionStep step) {
        Map<SubmissionStep, SubmissionState> steps =
                switch (this) {
                    case DRAFT, RETURNED -> Map.of(SubmissionStep.SUBMIT, SUBMITTED);
                    case SUBMITTED -> Map.of(
                            SubmissionStep.UNSUBMIT, DRAFT,
                            SubmissionStep.RETURN_TO_INSTITUTION, RETURNED,
                            SubmissionStep.START_REVIEW, UNDER_REVIEW);
                    case UNDER_REVIEW -> Map.of(SubmissionStep.CONSOLIDATE, CONSOLIDATED);
                    case CONSOLIDATED -> Map.of(SubmissionStep.DRAFT_LETTER, LETTER_DRAFTED);
                    case LETTER_DRAFTED -> Map.of(
                            SubmissionStep.ASK_INSTITUTION, FACTUAL_CHECK,
                            SubmissionStep.SEND_TO_SIGN_OFF, IN_SIGN_OFF);
                    case FACTUAL_CHECK -> Map.of(SubmissionStep.ANSWER, LETTER_DRAFTED);
                    case IN_SIGN_OFF -> Map.of(
                            SubmissionStep.RETURN_LETTER, LETTER_DRAFTED,
                            SubmissionStep.ISSUE, ISSUED);
                    case ISSUED -> Map.of(SubmissionStep.CORRECT_LETTER, LETTER_DRAFTED);
                };
        return Optional.ofNullable(steps.get(step));
    }

    public boolean allows(SubmissionStep step) {
        return next(step).isPresent();
    }

    /** Whether its review has begun, so that those who judge it read it. */
    public boolean isReviewBegun() {
        return switch (this) {
            case DRAFT, RETURNED, SUBMITTED -> false;
            case UNDER_REVIEW, CONSOLIDATED, LETTER_DRAFTED, FACTUAL_CHECK, IN_SIGN_OFF, ISSUED -> true;
        };
    }

    /** Whether the institution may still write. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == RETURNED;
    }
}
