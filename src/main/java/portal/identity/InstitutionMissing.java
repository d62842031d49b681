package portal.identity;

import portal.platform.events.RuleBroken;

/** Editors, approvers and reviewers belong to an institution, and none was named. */
public class InstitutionMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    InstitutionMissing() {
        super();
    }
}
