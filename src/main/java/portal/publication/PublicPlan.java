package portal.publication;

import java.time.Instant;
import java.util.List;
import portal.plan.PlanDetail;
import portal.plan.PlanKind;
import portal.plan.PlansOfSubmission;
import portal.plan.Succession;

/** A plan as everybody may read it, and its files. */
public record PublicPlan(PlanDetail plan, String roundName, Instant submittedAt, List<PublicFile> files) {

    public PublicPlan {
        files = List.copyOf(files);
    }

    /** How it goes on is not published. */
    public Succession succession() {
        return Succession.of(new PlansOfSubmission(plan, plan));
    }

    public boolean isNew() {
        return plan.kind() == PlanKind.NEW;
    }
}
