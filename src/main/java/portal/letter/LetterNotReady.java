package portal.letter;

import portal.platform.events.RuleBroken;

/** A check before sign-off objects to the letter as it stands. */
public class LetterNotReady extends RuleBroken {

    private static final long serialVersionUID = 1L;

    LetterNotReady(long errors) {
        super(errors);
    }
}
