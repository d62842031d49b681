package portal.identity;

import portal.platform.events.RuleBroken;

/** Many people use this password, or it can be guessed from others. */
public class PasswordTooCommon extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PasswordTooCommon() {
        super();
    }
}
