package portal.platform.access;

/** There is no such record, or none that this actor may know of: the answer is the same. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
