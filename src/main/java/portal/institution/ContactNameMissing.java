package portal.institution;

import portal.platform.events.RuleBroken;

/** A contact has a name. */
public class ContactNameMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ContactNameMissing() {}
}
