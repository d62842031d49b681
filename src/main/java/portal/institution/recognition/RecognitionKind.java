package portal.institution.recognition;

/** What an institution was given. */
public enum RecognitionKind {
    PLAQUE,
    IMPACT_AWARD,
    /** Comes from another body. */
    EMPLOYER_CHAMPION,
    OTHER
}
