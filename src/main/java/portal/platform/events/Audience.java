package portal.platform.events;

/** Who may read in the history that something happened. */
public enum Audience {
    /** The institution too. Never for anything that a reviewer did. */
    INSTITUTION,
    /** Only those who run the round. */
    SECRETARIAT
}
