package portal.rubric;

import portal.platform.events.RuleBroken;

/** Only versions in which nothing is missing are made available. */
public class VersionIncomplete extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
