package portal.platform.files;

/** The kept bytes are no longer those that came in: their SHA-256 differs. Nobody is given such a file. */
public class FileDamaged extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public FileDamaged(long fileId) {
        super("the bytes of file " + fileId + " do not match their SHA-256");
    }
}
