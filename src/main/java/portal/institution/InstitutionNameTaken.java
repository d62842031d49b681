package portal.institution;

import portal.platform.events.RuleBroken;

/** No two institutions have the same name. */
public class InstitutionNameTaken extends RuleBroken {

    private static final long serialVersionUID = 1L;

    InstitutionNameTaken() {}
}
