package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.NotFound;
import portal.round.DeadlinePassed;
import portal.round.RoundQueries;

/** Hands out submissions to those who may have them, and turns a refusal into the rule that stands behind it. */
@ApplicationScoped
class SubmissionGate {

    @Inject
    SubmissionRepository submissions;

    @Inject
    SubmissionPolicy policy;

    @Inject
    RoundQueries rounds;

    Optional<Submission> find(long roundId, long institutionId) {
        return submissions.of(roundId, institutionId);
    }

    boolean inTime(Submission submission) {
        return rounds.inTime(submission.roundId(), submission.institutionId());
    }

    /** Locked, for a change. @throws NotFound also for those who may not know of it */
    Submission locked(Actor actor, long id) {
        Submission submission = submissions.locked(id).orElseThrow(NotFound::new);
        policy.mayRead(actor, submission).orNotFound();
        return submission;
    }

    /** Locked, and open for this person to write in. */
    Submission writable(Actor actor, long id) {
        Submission submission = locked(actor, id);
        hold(policy.mayEdit(actor, submission, inTime(submission)), submission);
        return submission;
    }

    /** @throws SubmissionLocked or {@link DeadlinePassed} where state or time are the reason, else an access refusal */
    void hold(Decision decision, Submission submission) {
        if (SubmissionPolicy.LOCKED.equals(decision.reason())) {
            throw new SubmissionLocked();
        }
        if (SubmissionPolicy.DEADLINE.equals(decision.reason())) {
            rounds.requireInTime(submission.roundId(), submission.institutionId());
        }
        decision.orRefuse();
    }
}
