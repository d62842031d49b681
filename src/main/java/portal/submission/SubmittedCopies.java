package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import portal.plan.PlanQueries;
import portal.plan.PlansOfSubmission;
import portal.platform.access.Actor;
import portal.platform.time.UkTime;

/** Takes the copy that stays for ever of what is handed in. */
@ApplicationScoped
class SubmittedCopies {

    @Inject
    SubmissionRepository submissions;

    @Inject
    SubmissionQueries queries;

    @Inject
    PlanQueries plans;

    @Inject
    Objections objections;

    /**
     * @throws ChangedSinceSeen when it is not what the approver looked at
     * @throws SubmissionIncomplete when something is missing
     * @throws SubmissionHeldUp when a feature objects
     */
    SubmittedCopy take(Actor actor, Submission submission, Approval approval, Instant at) {
        SubmissionDetail detail = queries.detail(actor, submission.id());
        PlansOfSubmission both = plans.of(actor, submission.roundId(), submission.institutionId());
        if (!detail.fingerprint(both).equals(approval.seen())) {
            throw new ChangedSinceSeen();
        }
        int missing = Completeness.missing(detail, both).size();
        if (missing > 0) {
            throw new SubmissionIncomplete(missing);
        }
        objections.refuse(detail, both);
        int time = (int) submissions.copiesOf(submission.id()) + 1;
        String number = ReceiptNumber.of(at.atZone(UkTime.ZONE).getYear(), submission.id(), time);
        String content = new SubmittedContent(detail, both, approval, number, at).json();
        SubmittedCopy copy = new SubmittedCopy(submission.id(), number, content, actor.accountId(), at);
        submissions.add(copy);
        return copy;
    }
}
