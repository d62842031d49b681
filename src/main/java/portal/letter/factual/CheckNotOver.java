package portal.letter.factual;

import portal.platform.events.RuleBroken;

/** The institution has time to answer. */
public class CheckNotOver extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CheckNotOver() {
        super();
    }
}
