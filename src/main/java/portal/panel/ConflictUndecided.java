package portal.panel;

import portal.platform.events.RuleBroken;

/** Who declared a minor conflict is asked again only when the chair has said so. */
public class ConflictUndecided extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
