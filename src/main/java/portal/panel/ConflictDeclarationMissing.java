package portal.panel;

import portal.platform.events.RuleBroken;

/** A reviewer accepts only together with the declaration that he has no conflict. */
public class ConflictDeclarationMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
