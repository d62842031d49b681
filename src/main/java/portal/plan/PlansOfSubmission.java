package portal.plan;

/** Both plans of one submission: the one looked back on, and the one to come. */
public record PlansOfSubmission(PlanDetail previous, PlanDetail next) {}
