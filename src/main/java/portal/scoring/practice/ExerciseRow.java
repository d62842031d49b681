package portal.scoring.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A practice in a list, without what was given and written.
 *
 * @param exemplar name of the made-up submission
 * @param finishedAt null while it is a draft
 * @param countedAt when it was counted as training; null where it was not
 */
public record ExerciseRow(
        long id,
        long reviewerId,
        String reviewer,
        String exemplar,
        @Nullable Instant finishedAt,
        Outcome outcome,
        @Nullable Instant countedAt) {

    /** As the database gives it. */
    public ExerciseRow(
            long id,
            long reviewerId,
            String reviewer,
            String exemplar,
            @Nullable Instant finishedAt,
            long same,
            long oneOff,
            long further,
            @Nullable Instant countedAt) {
        this(id, reviewerId, reviewer, exemplar, finishedAt, new Outcome(same, oneOff, further), countedAt);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isCounted() {
        return countedAt != null;
    }
}
