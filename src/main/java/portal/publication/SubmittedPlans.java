package portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import portal.plan.PlanQueries;
import portal.plan.PlansOfSubmission;
import portal.platform.access.Actor;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionRow;

/** The plans that an institution has handed in and that are frozen: drafts, and what was taken back, are none. */
@ApplicationScoped
class SubmittedPlans {

    @Inject
    SubmissionQueries submissions;

    @Inject
    PlanQueries plans;

    /** The newest first; of each submission the new plan before the one looked back on. */
    List<SubmittedPlan> of(Actor actor, long institutionId) {
        return submissions.visibleTo(actor).stream()
                .filter(row -> row.institutionId() == institutionId)
                .filter(row -> !row.state().isOpenForWriting())
                .flatMap(row -> plans(actor, row))
                .toList();
    }

    private Stream<SubmittedPlan> plans(Actor actor, SubmissionRow row) {
        Instant submittedAt = row.submittedAt();
        if (submittedAt == null) {
            return Stream.empty();
        }
        PlansOfSubmission both = plans.of(actor, row.roundId(), row.institutionId());
        return Stream.of(both.next(), both.previous())
                .filter(plan -> plan.isFrozen() && !plan.isBare())
                .map(plan -> new SubmittedPlan(plan, row.roundName(), submittedAt));
    }
}
