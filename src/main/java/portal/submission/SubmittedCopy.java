package portal.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.platform.files.Sha256;

/** All of a submission as it was handed in, as canonical JSON, with the SHA-256 of that. Never changed or deleted. */
@Entity
@Table(name = "submitted_copy")
public class SubmittedCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Lob
    private String content;

    private String sha256;

    @Column(name = "submitted_by")
    private long submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected SubmittedCopy() {}

    SubmittedCopy(long submissionId, String receiptNumber, String content, long submittedBy, Instant submittedAt) {
        this.submissionId = submissionId;
        this.receiptNumber = receiptNumber;
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
    }

    public long submissionId() {
        return submissionId;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public String content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    public long submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
