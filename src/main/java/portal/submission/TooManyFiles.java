package portal.submission;

import portal.platform.events.RuleBroken;

/** A section takes a limited number of files. */
public class TooManyFiles extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** @param most how many files a section takes */
    public TooManyFiles(int most) {
        super(most);
    }
}
