package portal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.plan.PlansOfSubmission;
import portal.round.RoundQueries;
import portal.submission.Objection;
import portal.submission.SubmissionDetail;

/** Holds up a submission while a check is open that its form says must not be. */
@ApplicationScoped
class BlockingChecks implements Objection {

    @Inject
    RoundQueries rounds;

    Set<Check> of(long roundId) {
        Set<String> codes = rounds.blockingChecks(roundId);
        return Stream.of(Check.values())
                .filter(check -> codes.contains(check.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> against(SubmissionDetail submission, PlansOfSubmission plans) {
        return PlanChecks.of(plans, of(submission.roundId())).stream()
                .filter(Finding::blocking)
                .map(Finding::title)
                .toList();
    }
}
