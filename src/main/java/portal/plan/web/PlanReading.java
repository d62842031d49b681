package portal.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.plan.PlanDetail;
import portal.plan.PlanQueries;
import portal.plan.PlansOfSubmission;
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

    private @Nullable PlansOfSubmission both;

    /** The plan that belongs to a part of the form: the one looked back on, or the new one. */
    public PlanDetail of(long roundId, long institutionId, Part part) {
        PlansOfSubmission read = both == null ? plans.of(current.get(), roundId, institutionId) : both;
        both = read;
        return part == Part.PREVIOUS_PLAN ? read.previous() : read.next();
    }
}
