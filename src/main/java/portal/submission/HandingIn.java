package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import portal.plan.PlanService;
import portal.platform.access.Actor;
import portal.platform.faces.Texts;
import portal.round.RoundService;

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
    RoundService rounds;

    @Inject
    Clock clock;

    /** Freezes first and copies then, so that the copy is of what stays. @return the number of the receipt */
    String submit(Actor actor, Submission submission, Approval approval) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        plans.freeze(actor, submission.roundId(), submission.institutionId(), now);
        SubmittedCopy copy = copies.take(actor, submission, approval, now);
        submission.submit(approval, actor.accountId(), now, copy.receiptNumber());
        history.keepAll(submission.id());
        return copy.receiptNumber();
    }

    /** With time to complete it: until a day, or until the deadline where that is far enough away. */
    void giveBack(Actor actor, Submission submission, @Nullable LocalDate until) {
        thaw(actor, submission);
        rounds.leaveTime(
                actor,
                submission.roundId(),
                submission.institutionId(),
                until,
                Texts.of("submission.returned.extension"));
    }

    void thaw(Actor actor, Submission submission) {
        plans.thaw(actor, submission.roundId(), submission.institutionId());
    }
}
