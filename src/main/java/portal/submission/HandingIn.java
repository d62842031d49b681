package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import portal.plan.PlanService;
import portal.platform.access.Actor;

/** Freezes what is handed in, and thaws it when it comes back. */
@ApplicationScoped
class HandingIn {

    @Inject
    SubmittedCopies copies;

    @Inject
    AnswerHistory history;

    @Inject
    PlanService plans;

    @Inject
    Clock clock;

    /** @return the number of the receipt */
    String submit(Actor actor, Submission submission, Approval approval) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SubmittedCopy copy = copies.take(actor, submission, approval, now);
        submission.submit(approval, actor.accountId(), now, copy.receiptNumber());
        history.keepAll(submission.id());
        plans.freeze(actor, submission.roundId(), submission.institutionId(), now);
        return copy.receiptNumber();
    }

    void thaw(Actor actor, Submission submission) {
        plans.thaw(actor, submission.roundId(), submission.institutionId());
    }
}
