package portal.platform.files;

import portal.platform.events.RuleBroken;

/** A file may have 50 MB at most. */
public class FileTooLarge extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public FileTooLarge(String fileName) {
        super(fileName, Upload.LIMIT / (1024 * 1024));
    }
}
