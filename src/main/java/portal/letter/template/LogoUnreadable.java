package portal.letter.template;

import portal.platform.events.RuleBroken;

/** A file that is called a picture and is none that can be drawn. */
public class LogoUnreadable extends RuleBroken {

    private static final long serialVersionUID = 1L;

    LogoUnreadable() {
        super();
    }
}
