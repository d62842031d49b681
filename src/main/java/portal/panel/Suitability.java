package portal.panel;

/**
 * What decides whether somebody may be asked to review an institution.
 *
 * @param leftRecently whether he was at the institution within the last three years
 * @param hasUndecidedConflict whether he declared a minor conflict on which the chair has not spoken
 * @param trained whether his training is on record and has not lapsed
 */
record Suitability(
        boolean isReviewer,
        boolean belongsToInstitution,
        boolean leftRecently,
        boolean hasMajorConflict,
        boolean hasUndecidedConflict,
        boolean trained) {

    /** Lets be asked only a reviewer who is free to review the institution and whose training holds. */
    void require() {
        requireFree();
        if (hasUndecidedConflict) {
            throw new ConflictUndecided();
        }
        if (!trained) {
            throw new NotTrained();
        }
    }

    /** Lets pass only a reviewer between whom and the institution nothing stands. */
    void requireFree() {
        if (!isReviewer) {
            throw new NotAReviewer();
        }
        if (belongsToInstitution) {
            throw new OwnInstitution();
        }
        if (leftRecently) {
            throw new LeftRecently();
        }
        if (hasMajorConflict) {
            throw new ConflictDeclared();
        }
    }
}
