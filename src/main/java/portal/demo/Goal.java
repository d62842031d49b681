package portal.demo;

/** How far a made-up submission has come on the day of seeding, in the order of the way there. */
enum Goal {
    DRAFT,
    RETURNED,
    SUBMITTED,
    UNDER_REVIEW,
    CONSOLIDATED,
    LETTER_DRAFTED,
    /** In the round whose institutions are asked. */
    FACTUAL_CHECK,
    IN_SIGN_OFF,
    /** With a mistake, and once more without it. */
    ISSUED;

    boolean reaches(Goal other) {
        return compareTo(other) >= 0;
    }
}
