package portal.platform.files;

import portal.platform.events.RuleBroken;

/** A file that did not arrive whole is not kept. */
public class UploadInterrupted extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public UploadInterrupted(String fileName) {
        super(fileName);
    }
}
