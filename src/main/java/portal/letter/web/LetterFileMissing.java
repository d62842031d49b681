package portal.letter.web;

import portal.platform.events.RuleBroken;

/** There is no file to look at. */
public class LetterFileMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    LetterFileMissing() {
        super();
    }
}
