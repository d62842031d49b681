package portal.letter.remark;

import portal.platform.events.RuleBroken;

/** The words that a remark is about stand in the letter as it is now. */
public class WordsNotInLetter extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public WordsNotInLetter() {
        super();
    }
}
