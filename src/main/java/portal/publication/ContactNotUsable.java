package portal.publication;

import portal.platform.events.RuleBroken;

/** The contact of a page needs an address that mail can be sent to. */
public class ContactNotUsable extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
