package portal.round;

/** When a reviewer sees what the others of his panel scored. */
public enum PeersSeeScores {
    NEVER,
    AFTER_OWN_SUBMIT
}
