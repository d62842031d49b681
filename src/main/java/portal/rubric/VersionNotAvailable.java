package portal.rubric;

import portal.platform.events.RuleBroken;

/** Rounds open only with versions that were made available. */
public class VersionNotAvailable extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public VersionNotAvailable(String title) {
        super(title);
    }
}
