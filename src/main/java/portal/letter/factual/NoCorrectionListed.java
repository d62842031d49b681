package portal.letter.factual;

import portal.platform.events.RuleBroken;

/** There is no correction to send. */
public class NoCorrectionListed extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NoCorrectionListed() {
        super();
    }
}
