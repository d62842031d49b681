package portal.panel;

import portal.platform.events.RuleBroken;

/** A reviewer who declared a major conflict with the institution cannot be offered its submission. */
public class ConflictDeclared extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
