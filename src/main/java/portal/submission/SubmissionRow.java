package portal.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A submission as lists show it. */
public record SubmissionRow(
        long id,
        long roundId,
        String roundName,
        int stage,
        long institutionId,
        String institutionName,
        SubmissionState state,
        @Nullable Instant submittedAt,
        @Nullable String receiptNumber,
        @Nullable String approverName,
        @Nullable String approverRole,
        @Nullable String returnReason) {

    SubmissionDetail with(List<SectionText> sections, List<EvidenceRow> evidence) {
        return new SubmissionDetail(
                id,
                roundId,
                roundName,
                stage,
                institutionId,
                institutionName,
                state,
                submittedAt,
                receiptNumber,
                approverName,
                approverRole,
                returnReason,
                sections,
                evidence);
    }
}
