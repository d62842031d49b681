package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import portal.platform.faces.Moments;
import portal.round.Deadline;
import portal.round.RoundQueries;

/** Whether an institution is still in time, by the server's clock and with its extension and grace. */
@ApplicationScoped
class Deadlines {

    @Inject
    RoundQueries rounds;

    @Inject
    Clock clock;

    @Inject
    Moments moments;

    boolean inTime(Submission submission) {
        return inTime(of(submission.roundId(), submission.institutionId()));
    }

    boolean inTime(Deadline deadline) {
        return !deadline.passed(clock.instant());
    }

    String inWords(Submission submission) {
        Deadline deadline = of(submission.roundId(), submission.institutionId());
        return moments.deadline(deadline.at(), deadline.zoneId());
    }

    Deadline of(long roundId, long institutionId) {
        return rounds.deadlineFor(roundId, institutionId);
    }
}
