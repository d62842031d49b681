package portal.panel;

/** How far a conflict of interest reaches. */
public enum ConflictKind {
    /** Excludes from every submission of the institution. */
    MAJOR,
    /** Ends this assignment; it may be offered again when the chair has weighed the reason and allowed it. */
    MINOR
}
