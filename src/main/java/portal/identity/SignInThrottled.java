package portal.identity;

import portal.platform.events.RuleBroken;

/** Too many wrong passwords in a short time. */
public class SignInThrottled extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SignInThrottled() {
        super();
    }
}
