package portal.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.round.Deadline;
import portal.submission.SubmissionState;

/**
 * Where one submission of a round stands.
 *
 * @param roundDeadlineAt the deadline of everybody
 * @param extendedUntil the institution's own later deadline, where it has one
 * @param reviewers how many have accepted a place on its panel
 * @param reviewsDone how many of them have submitted their review
 * @param letterId its letter, where one is drafted
 */
public record RoundLine(
        long submissionId,
        long institutionId,
        String institutionName,
        SubmissionState state,
        @Nullable Instant submittedAt,
        Instant roundDeadlineAt,
        @Nullable Instant extendedUntil,
        long reviewers,
        long reviewsDone,
        @Nullable Long letterId) {

    /** The institution's own deadline. */
    public Instant deadlineAt() {
        return Deadline.later(roundDeadlineAt, extendedUntil);
    }

    public boolean extended() {
        return deadlineAt().isAfter(roundDeadlineAt);
    }

    /** Reviews that a panel at work still owes. */
    public long reviewsOwed() {
        return state == SubmissionState.UNDER_REVIEW ? reviewers - reviewsDone : 0;
    }

    /** Whether the institution has let its deadline pass. */
    public boolean missed(Instant now) {
        return state.isOpenForWriting() && now.isAfter(deadlineAt());
    }
}
