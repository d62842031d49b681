package portal.facts;

import org.jspecify.annotations.Nullable;
import portal.plan.ActionDoubt;
import portal.plan.PlanKind;

/**
 * What is looked at in the two plans of a submission before it goes in, and again beside the rubric. None stops anybody
 * from saving; which ones stop a submission is a setting of the form's version.
 */
public enum Check {
    NO_MEASURE(ActionDoubt.NO_MEASURE),
    NO_NUMBER(ActionDoubt.NO_NUMBER),
    NO_BASELINE(ActionDoubt.NO_BASELINE),
    NO_OWNER(ActionDoubt.NO_OWNER),
    OWNER_CONCENTRATION(PlanKind.NEW),
    NO_DATE(ActionDoubt.NO_DATE),
    ONGOING_WITHOUT_REVIEW(ActionDoubt.ONGOING_WITHOUT_REVIEW),
    OUTSIDE_WINDOW(ActionDoubt.OUTSIDE_WINDOW),
    VAGUE_VERB(ActionDoubt.VAGUE_VERB),
    PILLAR_WITHOUT_ACTIONS(PlanKind.NEW),
    YEAR_WITHOUT_ACTIONS(PlanKind.NEW),
    OPEN_ACTION_FORGOTTEN(PlanKind.PREVIOUS),
    ADVICE_UNANSWERED(PlanKind.NEW),
    STATUS_CONTRADICTED(PlanKind.PREVIOUS);

    private final PlanKind plan;
    private final @Nullable ActionDoubt doubt;

    Check(PlanKind plan) {
        this.plan = plan;
        this.doubt = null;
    }

    /** Looks at each action of the new plan alone. */
    Check(ActionDoubt doubt) {
        this.plan = PlanKind.NEW;
        this.doubt = doubt;
    }

    /** The plan whose rows it names. */
    public PlanKind plan() {
        return plan;
    }

    /** What is looked for in each action; nothing where the plan is looked at as a whole. */
    @Nullable
    ActionDoubt doubt() {
        return doubt;
    }
}
