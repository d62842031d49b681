package portal.identity;

import portal.platform.events.RuleBroken;

/** The password is not that of the person who is signed in. */
public class PasswordWrong extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PasswordWrong() {
        super();
    }
}
