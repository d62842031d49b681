package portal.letter;

/** What anybody may know of a letter who holds its code or its file, and all that anybody may know. */
public enum Authenticity {
    /** It was issued here and stands. */
    GENUINE,
    /** It was issued here, and another letter has taken its place or will. */
    SUPERSEDED,
    /** No letter like that was issued here. */
    UNKNOWN
}
