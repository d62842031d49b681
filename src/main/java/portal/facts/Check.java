package portal.facts;

import portal.plan.PlanKind;

/**
 * What is looked at in the two plans of a submission before it goes in, and again beside the rubric. None stops anybody
 * from saving; which ones stop a submission is a setting of the form's version.
 */
public enum Check {
    NO_MEASURE(PlanKind.NEW),
    NO_NUMBER(PlanKind.NEW),
    NO_BASELINE(PlanKind.NEW),
    NO_OWNER(PlanKind.NEW),
    OWNER_CONCENTRATION(PlanKind.NEW),
    NO_DATE(PlanKind.NEW),
    ONGOING_WITHOUT_REVIEW(PlanKind.NEW),
    OUTSIDE_WINDOW(PlanKind.NEW),
    VAGUE_VERB(PlanKind.NEW),
    PILLAR_WITHOUT_ACTIONS(PlanKind.NEW),
    YEAR_WITHOUT_ACTIONS(PlanKind.NEW),
    OPEN_ACTION_FORGOTTEN(PlanKind.PREVIOUS),
    STATUS_CONTRADICTED(PlanKind.PREVIOUS);

    private final PlanKind plan;

    Check(PlanKind plan) {
        this.plan = plan;
    }

    /** The plan whose rows it names. */
    public PlanKind plan() {
        return plan;
    }
}
