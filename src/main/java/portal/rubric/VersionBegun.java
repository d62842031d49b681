package portal.rubric;

import portal.platform.events.RuleBroken;

/** A series has one draft at a time, so that nobody writes beside the others. */
public class VersionBegun extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public VersionBegun(int versionNo) {
        super(versionNo);
    }
}
