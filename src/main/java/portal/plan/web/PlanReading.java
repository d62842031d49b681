package portal.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.plan.PlanDetail;
import portal.plan.PlanQueries;
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

    private @Nullable Succession read;

    /** The plan that belongs to a part of the form: the one looked back on, or the new one. */
    public PlanDetail of(long roundId, long institutionId, Part part) {
        Succession both = succession(roundId, institutionId);
        return part == Part.PREVIOUS_PLAN ? both.previous() : both.next();
    }

    /** How the one goes on in the other. */
    public Succession succession(long roundId, long institutionId) {
        Succession both = read == null ? Succession.of(plans.of(current.get(), roundId, institutionId)) : read;
        read = both;
        return both;
    }
}
