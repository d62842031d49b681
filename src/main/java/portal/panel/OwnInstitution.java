package portal.panel;

import portal.platform.events.RuleBroken;

/** Nobody reviews the institution that he belongs to. */
public class OwnInstitution extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
