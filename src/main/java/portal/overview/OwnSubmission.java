package portal.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.round.Deadline;
import portal.submission.SubmissionState;

/** A submission of the actor's own institution, as the home page shows it. */
public record OwnSubmission(
        long id,
        String roundName,
        int stage,
        long institutionId,
        String institutionName,
        SubmissionState state,
        Instant roundDeadlineAt,
        @Nullable Instant extendedUntil,
        String zone,
        long sections,
        @Nullable Long sectionsReady) {

    public Instant deadlineAt() {
        return Deadline.later(roundDeadlineAt, extendedUntil);
    }

    /** Whether the institution has something to do. */
    public boolean writing() {
        return state.isOpenForWriting();
    }

    public boolean issued() {
        return state == SubmissionState.ISSUED;
    }

    public long ready() {
        return sectionsReady == null ? 0 : sectionsReady;
    }
}
