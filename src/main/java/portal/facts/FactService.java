package portal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.plan.PlanQueries;
import portal.plan.PlansOfSubmission;
import portal.platform.access.Actor;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionRow;

/** Computes the facts of a submission anew each time, from the records as they are. */
@ApplicationScoped
@Transactional
public class FactService {

    @Inject
    FactPolicy policy;

    @Inject
    SubmissionQueries submissions;

    @Inject
    PlanQueries plans;

    @Inject
    BlockingChecks blocking;

    /** @throws portal.platform.access.NotFound when the actor may not read the submission */
    public Facts of(Actor actor, long submissionId) {
        policy.mayAsk(actor).orNotFound();
        SubmissionRow submission = submissions.row(actor, submissionId);
        PlansOfSubmission both = plans.of(actor, submission.roundId(), submission.institutionId());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("institution.name", submission.institutionName());
        facts.put("round.name", submission.roundName());
        facts.put("round.stage", Integer.toString(submission.stage()));
        facts.put("round.stage.word", StageWord.of(submission.stage()));
        facts.putAll(PlanFacts.ofPrevious(both.previous()));
        facts.putAll(PlanFacts.ofAdvice(both.advice()));
        facts.putAll(PlanFacts.ofNext(both.next()));
        return Facts.of(facts);
    }

    /**
     * What the checks find in the plans of an institution in a round, in three statements.
     *
     * @throws portal.platform.access.NotFound when the actor may not read the plans
     */
    public List<Finding> findings(Actor actor, long roundId, long institutionId) {
        policy.mayAsk(actor).orNotFound();
        return PlanChecks.of(plans.of(actor, roundId, institutionId), blocking.of(roundId));
    }
}
