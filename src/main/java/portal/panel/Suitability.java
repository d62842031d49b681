package portal.panel;

/** What decides whether somebody may be asked to review an institution. */
record Suitability(boolean isReviewer, boolean belongsToInstitution, boolean hasMajorConflict) {

    /** Lets pass only a reviewer who neither belongs to the institution nor has declared a major conflict with it. */
    void require() {
        if (!isReviewer) {
            throw new NotAReviewer();
        }
        if (belongsToInstitution) {
            throw new OwnInstitution();
        }
        if (hasMajorConflict) {
            throw new ConflictDeclared();
        }
    }
}
