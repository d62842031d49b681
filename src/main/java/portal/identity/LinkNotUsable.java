package portal.identity;

import portal.platform.events.RuleBroken;

/** A one-time link was used before, is too old or was never given out. */
public class LinkNotUsable extends RuleBroken {

    private static final long serialVersionUID = 1L;

    LinkNotUsable() {
        super();
    }
}
