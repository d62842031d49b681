package portal.submission;

/** Who has to act now. Derived from the state and the deadline, never stored. */
public enum NextStep {
    INSTITUTION_WRITES,
    INSTITUTION_MISSED_DEADLINE,
    INSTITUTION_COMPLETES,
    SECRETARIAT_STARTS_REVIEW,
    PANEL_REVIEWS,
    SECRETARIAT_DRAFTS_LETTER,
    SECRETARIAT_SENDS_TO_SIGN_OFF,
    INSTITUTION_CHECKS_FACTS,
    BOARD_SIGNS,
    NOBODY;

    /** @param inTime whether the institution's deadline has not passed */
    public static NextStep of(SubmissionState state, boolean inTime) {
        return switch (state) {
            case DRAFT -> inTime ? INSTITUTION_WRITES : INSTITUTION_MISSED_DEADLINE;
            case RETURNED -> inTime ? INSTITUTION_COMPLETES : INSTITUTION_MISSED_DEADLINE;
            case SUBMITTED -> SECRETARIAT_STARTS_REVIEW;
            case UNDER_REVIEW -> PANEL_REVIEWS;
            case CONSOLIDATED -> SECRETARIAT_DRAFTS_LETTER;
            case LETTER_DRAFTED -> SECRETARIAT_SENDS_TO_SIGN_OFF;
            case FACTUAL_CHECK -> INSTITUTION_CHECKS_FACTS;
            case IN_SIGN_OFF -> BOARD_SIGNS;
            case ISSUED -> NOBODY;
        };
    }
}
