package portal.identity;

import portal.platform.events.RuleBroken;

/** A password needs at least twelve characters. */
public class PasswordTooShort extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PasswordTooShort() {
        super();
    }
}
