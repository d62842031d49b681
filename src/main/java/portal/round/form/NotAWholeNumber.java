package portal.round.form;

import portal.platform.events.RuleBroken;

/** A length or a limit is a number of months or words. */
public class NotAWholeNumber extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NotAWholeNumber(int most) {
        super(most);
    }
}
