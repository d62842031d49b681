package portal.letter.seal;

import portal.platform.events.RuleBroken;

/** A key for sealing letters is set up and cannot be used. */
public class SealKeyUnusable extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** @param why in a few words, without anything secret */
    SealKeyUnusable(String why) {
        super(why);
    }
}
