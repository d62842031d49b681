package portal.letter;

import portal.platform.events.RuleBroken;

/** The PDF of a letter is not one that everybody can read, so it is not issued. */
public class LetterNotConforming extends RuleBroken {

    private static final long serialVersionUID = 1L;

    LetterNotConforming(int objections) {
        super(objections);
    }
}
