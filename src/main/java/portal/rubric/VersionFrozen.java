package portal.rubric;

import portal.platform.events.RuleBroken;

/** A version that a round has opened with keeps its wording. */
public class VersionFrozen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public VersionFrozen(String title) {
        super(title);
    }
}
