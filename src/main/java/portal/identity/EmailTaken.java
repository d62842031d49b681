package portal.identity;

import portal.platform.events.RuleBroken;

/** Somebody else has an account with this e-mail address. */
public class EmailTaken extends RuleBroken {

    private static final long serialVersionUID = 1L;

    EmailTaken() {
        super();
    }
}
