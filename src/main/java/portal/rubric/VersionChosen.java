package portal.rubric;

import portal.platform.events.RuleBroken;

/** A version that a round was planned with is not taken back. */
public class VersionChosen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public VersionChosen(String title, String rounds) {
        super(title, rounds);
    }
}
