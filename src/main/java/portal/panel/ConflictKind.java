package portal.panel;

/** How far a conflict of interest reaches. */
public enum ConflictKind {
    /** Excludes from every submission of the institution. */
    MAJOR,
    /** Ends this assignment; the secretariat may offer it again when it has weighed the reason. */
    MINOR
}
