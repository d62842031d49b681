package portal.submission;

/** What an institution said when it was asked whether the facts of its letter are right. */
public enum FactsAnswer {
    CONFIRMED,
    CORRECTED,
    /** Nothing, until it was too late. */
    LAPSED,
    /** Nothing, because it need not answer any more. */
    TAKEN_BACK
}
