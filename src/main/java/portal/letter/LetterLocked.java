package portal.letter;

import portal.platform.events.RuleBroken;

/** The letter is not in the state that this needs: it was sent to sign-off, returned or issued meanwhile. */
public class LetterLocked extends RuleBroken {

    private static final long serialVersionUID = 1L;

    LetterLocked() {
        super();
    }
}
