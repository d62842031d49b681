package portal.institution;

import portal.platform.events.RuleBroken;

/** An institution has a name. */
public class InstitutionNameMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    InstitutionNameMissing() {}
}
