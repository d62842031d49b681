package portal.letter.factual;

/** What became of a correction. */
public enum CorrectionOutcome {
    CHANGED,
    NOT_CHANGED
}
