package portal.board;

/** What became of one letter of those that are signed together. */
public enum SigningState {
    WAITING,
    /** The other signature is still to come. */
    SIGNED,
    /** This was its last signature. */
    ISSUED,
    NOT_SIGNED
}
