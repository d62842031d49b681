package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.plan.PlanOpening;
import portal.platform.access.Actor;
import portal.round.RoundDetail;
import portal.round.RoundQueries;
import portal.round.SectionDetail;

/** Begins a submission: a draft with an empty answer for each section of the form, and with both plans. What it handed in before is its previous plan. */
@ApplicationScoped
class Opening {

    @Inject
    SubmissionRepository submissions;

    @Inject
    RoundQueries rounds;

    @Inject
    PlanOpening plans;

    /** @throws NotYetOpen before the round is open */
    Submission begin(Actor actor, long roundId, long institutionId) {
        RoundDetail round = rounds.of(roundId);
        if (!round.opened()) {
            throw new NotYetOpen(round.name());
        }
        Submission submission = Submission.opened(roundId, institutionId);
        submissions.add(submission);
        submissions.flush();
        for (SectionDetail section : rounds.form(round.formVersionId()).sections()) {
            submissions.add(new Answer(submission.id(), section.id()));
        }
        plans.openFor(
                actor,
                roundId,
                institutionId,
                submissions.lastIssued(institutionId).orElse(null));
        return submission;
    }
}
