package portal.letter.factual;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A correction as it is read. */
public record CorrectionRow(
        long id,
        CorrectionText text,
        String listedBy,
        @Nullable CorrectionOutcome outcome,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public boolean isDecided() {
        return outcome != null;
    }
}
