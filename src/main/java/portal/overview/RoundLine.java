package portal.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.panel.PanelService;
import portal.round.Deadline;
import portal.submission.SubmissionState;

/**
 * Where one submission of a round stands.
 *
 * @param roundDeadlineAt the deadline of everybody
 * @param extendedUntil the institution's own later deadline, where it has one
 * @param asked how many have been asked for its panel and have not answered
 * @param leads how many of all these lead: one, or nobody
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
        long asked,
        long leads,
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

    /** Whether it has been handed in and its review has not begun. */
    boolean isWaitingForPanel() {
        return state == SubmissionState.SUBMITTED;
    }

    /** Whether all reviews are in, and their panel has still to agree. */
    boolean isToAgree() {
        return state == SubmissionState.UNDER_REVIEW && reviewersDone();
    }

    private boolean reviewersDone() {
        return reviewers > 0 && reviewsDone == reviewers;
    }

    boolean isAtLetter() {
        return switch (state) {
            case CONSOLIDATED, LETTER_DRAFTED, FACTUAL_CHECK, IN_SIGN_OFF -> true;
            case DRAFT, RETURNED, SUBMITTED, UNDER_REVIEW, ISSUED -> false;
        };
    }

    /** Whether it has been handed in and is not with the board yet. */
    boolean isBeforeSignOff() {
        return switch (state) {
            case SUBMITTED, UNDER_REVIEW, CONSOLIDATED, LETTER_DRAFTED, FACTUAL_CHECK -> true;
            case DRAFT, RETURNED, IN_SIGN_OFF, ISSUED -> false;
        };
    }

    /** Whether too few people can review it, whoever answers. */
    boolean isPanelShort() {
        return isPanelWanted() && reviewers + asked < PanelService.FEWEST;
    }

    /** Whether there are people enough, and nobody of them leads. */
    boolean isPanelUnled() {
        return isPanelWanted() && !isPanelShort() && leads == 0;
    }

    private boolean isPanelWanted() {
        return state == SubmissionState.SUBMITTED || state == SubmissionState.UNDER_REVIEW;
    }

    boolean isWriting() {
        return state.isOpenForWriting();
    }

    /** Whether the institution has let its deadline pass. */
    public boolean missed(Instant now) {
        return state.isOpenForWriting() && now.isAfter(deadlineAt());
    }
}
