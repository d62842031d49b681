package portal.identity;

import portal.platform.events.RuleBroken;

/** The code is not one of the second factor, or was used before. */
public class CodeWrong extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CodeWrong() {
        super();
    }
}
