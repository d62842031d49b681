package portal.round;

/** What a section of a form holds beside its text. */
public enum Part {
    TEXT,
    /** The previous plan with its RAG analysis. */
    PREVIOUS_PLAN,
    NEW_PLAN
}
