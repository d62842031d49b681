package portal.letter;

/** What moves a letter from one state to another. */
public enum LetterStep {
    ASK_INSTITUTION,
    ANSWER,
    SEND_TO_SIGN_OFF,
    RETURN_TO_SECRETARIAT,
    ISSUE,
    SUPERSEDE
}
