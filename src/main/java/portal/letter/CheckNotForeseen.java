package portal.letter;

import portal.platform.events.RuleBroken;

/** The round has no factual check. */
public class CheckNotForeseen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CheckNotForeseen() {
        super();
    }
}
