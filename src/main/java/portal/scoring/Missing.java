package portal.scoring;

/** Something that is still wanted, on the criterion or section that it is wanted for. */
public record Missing(Kind kind, long subjectId) {

    public enum Kind {
        LEVEL,
        COMMENT,
        CHANGE_REASON,
        PANEL,
        OFFER,
        REVIEW,
        AGREED_LEVEL,
        REASON,
        FEEDBACK
    }
}
