package portal.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A round as it is read. */
public record RoundDetail(long id, RoundPlan plan, Deadline deadline, @Nullable Instant openedAt, int version) {

    public String name() {
        return plan.name();
    }

    public int stage() {
        return plan.stage();
    }

    public long formVersionId() {
        return plan.formVersionId();
    }

    public long rubricId() {
        return plan.rubricId();
    }

    public LocalDate reviewDueOn() {
        return plan.reviewDueOn();
    }

    public LocalDate signOffDueOn() {
        return plan.signOffDueOn();
    }

    public boolean opened() {
        return openedAt != null;
    }

    /** Whether a reviewer who has submitted his own review sees those of the others. */
    public boolean peersSeeScoresAfterOwn() {
        return plan.peersSeeScores() == PeersSeeScores.AFTER_OWN_SUBMIT;
    }

    public boolean peersSeeNames() {
        return plan.peersSeeNames();
    }

    /** Whether the day on which reviews were due is over, by the clock of the round. */
    public boolean reviewsOverdue(Instant now) {
        return LocalDate.ofInstant(now, plan.zone()).isAfter(plan.reviewDueOn());
    }

    public RoundState state(Instant now) {
        return RoundState.of(openedAt, deadline.at(), now);
    }
}
