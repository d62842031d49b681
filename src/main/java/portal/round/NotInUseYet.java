package portal.round;

import portal.platform.events.RuleBroken;

/** A round is planned with versions that are available on the day on which it opens. */
public class NotInUseYet extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NotInUseYet(String title) {
        super(title);
    }
}
