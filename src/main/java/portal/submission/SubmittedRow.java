package portal.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A submitted copy without its content. */
public record SubmittedRow(String receiptNumber, String sha256, Instant at, @Nullable String by) {

    Receipt receipt(SubmissionRow row, List<EvidenceRow> files) {
        return new Receipt(
                row.id(),
                receiptNumber,
                row.roundName(),
                row.institutionName(),
                at,
                by,
                row.approverName(),
                row.approverRole(),
                sha256,
                files);
    }
}
