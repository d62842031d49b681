package portal.rubric;

import portal.platform.events.RuleBroken;

/** A version that rounds may choose is taken back before it is changed. */
public class VersionAvailable extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public VersionAvailable(String title) {
        super(title);
    }
}
