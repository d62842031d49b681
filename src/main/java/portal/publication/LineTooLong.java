package portal.publication;

import portal.platform.events.RuleBroken;

/** A name, a role or an address is longer than a line. */
public class LineTooLong extends RuleBroken {

    private static final long serialVersionUID = 1L;

    LineTooLong(int most) {
        super(most);
    }
}
