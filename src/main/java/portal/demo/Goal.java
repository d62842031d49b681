package portal.demo;

/** How far a made-up submission has come on the day of seeding, in the order of the way there. */
enum Goal {
    DRAFT,
    RETURNED,
    SUBMITTED,
    UNDER_REVIEW,
    CONSOLIDATED,
    LETTER_DRAFTED,
    IN_SIGN_OFF,
    ISSUED;

    boolean reaches(Goal other) {
        return compareTo(other) >= 0;
    }
}
