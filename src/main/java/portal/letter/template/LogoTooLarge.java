package portal.letter.template;

import portal.platform.events.RuleBroken;

/** A picture of more pixels than a letterhead needs. */
public class LogoTooLarge extends RuleBroken {

    private static final long serialVersionUID = 1L;

    LogoTooLarge() {
        super();
    }
}
