package portal.identity;

/** Where an account stands. */
public enum AccountState {
    /** Waiting for its person to choose a password. */
    INVITED,
    ACTIVE,
    /** May not sign in; open sessions have ended. */
    DISABLED
}
