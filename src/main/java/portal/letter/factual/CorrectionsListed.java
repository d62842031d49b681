package portal.letter.factual;

import portal.platform.events.RuleBroken;

/** The facts are not called right while something is listed as wrong. */
public class CorrectionsListed extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CorrectionsListed() {
        super();
    }
}
