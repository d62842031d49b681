package portal.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review of a panel and where it stands, without any of its scores.
 *
 * @param number which one it is on the panel, counted from 1
 * @param reviewer the reviewer's name where the reader may know it
 */
public record ReviewRow(
        long reviewId,
        long assignmentId,
        int number,
        @Nullable String reviewer,
        boolean leading,
        ReviewState state,
        @Nullable Instant submittedAt) {

    public boolean isIn() {
        return state == ReviewState.SUBMITTED;
    }

    ReviewRow numbered(int place, boolean named) {
        return new ReviewRow(reviewId, assignmentId, place, named ? reviewer : null, leading, state, submittedAt);
    }
}
