package portal.letter.seal;

import portal.platform.events.RuleBroken;

/** A time-stamp service is set up and gave no time stamp, so the letter is not issued without. */
public class TimeStampMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TimeStampMissing() {
        super();
    }
}
