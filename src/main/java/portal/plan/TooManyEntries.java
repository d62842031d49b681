package portal.plan;

import portal.platform.events.RuleBroken;

/** The lists beside a plan hold as many lines as they can. */
public class TooManyEntries extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TooManyEntries(int most) {
        super(most);
    }
}
