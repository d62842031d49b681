package portal.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the secretariat lays down for a round. */
public record RoundPlan(
        String name,
        int stage,
        long formVersionId,
        long rubricId,
        Instant opensAt,
        Instant deadlineAt,
        ZoneId zone,
        Duration grace,
        LocalDate reviewDueOn,
        LocalDate signOffDueOn,
        PeersSeeScores peersSeeScores,
        boolean peersSeeNames) {

    /** Whether the dates follow one another as a round goes. */
    boolean isInOrder() {
        LocalDate deadline = LocalDate.ofInstant(deadlineAt, zone);
        return opensAt.isBefore(deadlineAt) && deadline.isBefore(reviewDueOn) && reviewDueOn.isBefore(signOffDueOn);
    }

    /** Whether institutions are asked for the same, and reviewers see as much of each other. */
    boolean keepsTheWordOf(RoundPlan other) {
        return stage == other.stage
                && formVersionId == other.formVersionId
                && rubricId == other.rubricId
                && peersSeeScores == other.peersSeeScores
                && peersSeeNames == other.peersSeeNames;
    }
}
