package portal.submission;

/** What moves a submission from one state to another. */
public enum SubmissionStep {
    SUBMIT,
    UNSUBMIT,
    RETURN_TO_INSTITUTION,
    START_REVIEW,
    CONSOLIDATE,
    DRAFT_LETTER,
    ASK_INSTITUTION,
    ANSWER,
    SEND_TO_SIGN_OFF,
    RETURN_LETTER,
    ISSUE,
    CORRECT_LETTER
}
