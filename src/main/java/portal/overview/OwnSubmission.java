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
        @Nullable Long sectionsReady,
        @Nullable Long supersededLetter) {

    public Instant deadlineAt() {
        return Deadline.later(roundDeadlineAt, extendedUntil);
    }

    /** Whether the institution has something to do. */
    public boolean writing() {
        return state.isOpenForWriting();
    }

    /** Whether it is asked to check the facts of its letter. */
    public boolean checking() {
        return state == SubmissionState.FACTUAL_CHECK;
    }

    /** Whether there is a letter to read, be it one that stands no more. */
    public boolean answered() {
        return state == SubmissionState.ISSUED || supersededLetter != null;
    }

    public long ready() {
        return sectionsReady == null ? 0 : sectionsReady;
    }
}
