package portal.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.plan.PlansOfSubmission;
import portal.platform.files.Sha256;

/** A submission with its sections and files, as pages show it. */
public record SubmissionDetail(
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
        @Nullable String returnReason,
        List<SectionText> sections,
        List<EvidenceRow> evidence) {

    /** Changes with whatever the institution changes in its texts, files and plans. */
    public String fingerprint(PlansOfSubmission plans) {
        return Sha256.of(CanonicalJson.of(SubmittedContent.written(this, plans)));
    }

    public Optional<SectionText> section(long sectionId) {
        return sections.stream()
                .filter(section -> section.sectionId() == sectionId)
                .findFirst();
    }

    public List<EvidenceRow> evidenceOf(long sectionId) {
        return evidence.stream().filter(row -> row.sectionId() == sectionId).toList();
    }
}
