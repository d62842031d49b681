package portal.board;

import portal.platform.events.RuleBroken;

/** The words of the letter are not those that were on the signer's screen, or not those that the first signer signed. */
public class WordsChanged extends RuleBroken {

    private static final long serialVersionUID = 1L;

    WordsChanged() {
        super();
    }
}
