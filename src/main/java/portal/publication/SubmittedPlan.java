package portal.publication;

import java.time.Instant;
import portal.plan.PlanDetail;

/** A plan as it went in with a submission and is frozen. */
public record SubmittedPlan(PlanDetail plan, String roundName, Instant submittedAt) {}
