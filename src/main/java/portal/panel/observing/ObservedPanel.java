package portal.panel.observing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.submission.SubmissionState;

/** A panel with which somebody may sit in. */
public record ObservedPanel(
        long submissionId,
        String institutionName,
        String roundName,
        int stage,
        SubmissionState state,
        @Nullable Instant acceptedAt) {

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    /** Whether there is something to read. */
    public boolean isOpen() {
        return isAccepted() && state.isReviewBegun();
    }

    public boolean isEarly() {
        return isAccepted() && !state.isReviewBegun();
    }
}
