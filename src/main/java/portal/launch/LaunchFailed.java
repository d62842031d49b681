package portal.launch;

/** The portal cannot be started; the message is the one line that whoever starts it has to read. */
public final class LaunchFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LaunchFailed(String message) {
        super(message);
    }

    public LaunchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
