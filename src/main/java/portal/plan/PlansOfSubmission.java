package portal.plan;

import portal.plan.advice.LastAdvice;

/** Both plans of one submission: the one looked back on, and the one to come with the advice that it answers. */
public record PlansOfSubmission(PlanDetail previous, PlanDetail next, LastAdvice advice) {

    /** Where no advice is known, or none is asked for. */
    public PlansOfSubmission(PlanDetail previous, PlanDetail next) {
        this(previous, next, LastAdvice.NONE);
    }
}
