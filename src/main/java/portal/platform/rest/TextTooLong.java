package portal.platform.rest;

import portal.platform.events.RuleBroken;

/** More text than one field holds. */
public class TextTooLong extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TextTooLong(int most) {
        super(most);
    }
}
