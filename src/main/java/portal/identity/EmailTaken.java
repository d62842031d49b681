package portal.identity;

import portal.platform.events.RuleBroken;

/** There is an account with this e-mail address. */
public class EmailTaken extends RuleBroken {

    private static final long serialVersionUID = 1L;

    EmailTaken() {
        super();
    }
}
