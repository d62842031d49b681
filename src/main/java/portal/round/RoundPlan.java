package portal.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the secretariat lays down for a round.
 *
 * @param factualCheckDays how many working days an institution has to check the facts of its letter; none where it is not asked
 */
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
        boolean peersSeeNames,
        int factualCheckDays) {

    private static final int SHORTEST_CHECK = 3;
    private static final int LONGEST_CHECK = 30;

    /** Whether institutions check the facts of their letters before the board reads them. */
    public boolean checksFacts() {
        return factualCheckDays > 0;
    }

    /** Whether there is time to look and to be reminded, or nobody is asked. */
    boolean isCheckLongEnough() {
        return factualCheckDays == 0 || (factualCheckDays >= SHORTEST_CHECK && factualCheckDays <= LONGEST_CHECK);
    }

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
