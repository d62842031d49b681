package portal.panel.interest;

import portal.platform.events.RuleBroken;

/** Who offered to give time is not declined without a word. */
public class NoWordsToDecline extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
