package portal.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an institution is told after submitting, on screen and by mail. */
public record Receipt(
        long submissionId,
        String number,
        String roundName,
        String institutionName,
        Instant submittedAt,
        @Nullable String submittedByName,
        @Nullable String approverName,
        @Nullable String approverRole,
        String sha256,
        List<EvidenceRow> files) {}
