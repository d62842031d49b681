package portal.letter;

import portal.platform.events.RuleBroken;

/** The submission has its letter already. */
public class AlreadyDrafted extends RuleBroken {

    private static final long serialVersionUID = 1L;

    AlreadyDrafted() {
        super();
    }
}
