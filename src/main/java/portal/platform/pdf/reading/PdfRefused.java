package portal.platform.pdf.reading;

/** A PDF that is not read, and why. */
public final class PdfRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a PDF is not read. */
    public enum Reason {
        LOCKED,
        DAMAGED,
        TOO_MUCH,
        /** As scanners make them: pictures of pages. */
        NO_WORDS
    }

    private final Reason reason;

    PdfRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
