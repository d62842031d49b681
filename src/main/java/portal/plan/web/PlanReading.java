package portal.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.plan.PlanDetail;
import portal.plan.PlanQueries;
import portal.plan.PlansOfSubmission;
import portal.plan.Succession;
import portal.platform.access.CurrentActor;
import portal.round.Part;

/** Lets pages of features that know no plans show the plan behind a section. The plan's own policy is asked. */
@Named
@RequestScoped
public class PlanReading {

    @Inject
    CurrentActor current;

    @Inject
    PlanQueries plans;

    private @Nullable PlansOfSubmission plansRead;
    private @Nullable Succession read;

    /** The plan that belongs to a part of the form: the one looked back on, or the new one. */
    public PlanDetail of(long roundId, long institutionId, Part part) {
        PlansOfSubmission both = both(roundId, institutionId);
        return part == Part.PREVIOUS_PLAN ? both.previous() : both.next();
    }

    /** How the one goes on in the other. */
    public Succession succession(long roundId, long institutionId) {
        Succession known = read == null ? Succession.of(both(roundId, institutionId)) : read;
        read = known;
        return known;
    }

    /** What the last letter advised, and how the new plan answers it; only beside the new plan. */
    public List<AdviceLine> advice(long roundId, long institutionId, Part part) {
        return part == Part.NEW_PLAN ? adviceIn(both(roundId, institutionId)) : List.of();
    }

    /** The same where the plans are known. */
    public List<AdviceLine> adviceIn(PlansOfSubmission plans) {
        return AdviceLine.of(plans);
    }

    private PlansOfSubmission both(long roundId, long institutionId) {
        PlansOfSubmission known = plansRead == null ? plans.of(current.get(), roundId, institutionId) : plansRead;
        plansRead = known;
        return known;
    }
}
