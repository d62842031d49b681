package portal.letter.factual;

import portal.platform.events.RuleBroken;

/** The check was answered, or the time for it is over. */
public class CheckClosed extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CheckClosed() {
        super();
    }
}
