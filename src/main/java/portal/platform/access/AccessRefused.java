package portal.platform.access;

/** The actor may know of the record but may not do this to it. */
public class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason key of the message bundle that says why */
    public AccessRefused(String reason) {
        super(reason);
    }
}
