package portal.notification;

/** Where a message stands. */
public enum MailState {
    WAITING,
    SENT,
    /** Given up after many attempts; somebody has to look. */
    FAILED
}
