package portal.scoring.offline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An answer that a reviewer changed in the workbook, with what stood there before. It waits until he takes it over or drops it. */
@Entity
@Table(name = "offline_answer")
public class OfflineAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "review_id")
    private long reviewId;

    @Column(name = "criterion_id")
    private long criterionId;

    @Enumerated(EnumType.STRING)
    private AnswerPart part;

    @Column(name = "base_value")
    private String base = "";

    private String value = "";

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected OfflineAnswer() {}

    OfflineAnswer(long reviewId, FileAnswer answer, Instant at) {
        this.reviewId = reviewId;
        criterionId = answer.criterionId();
        part = answer.part();
        base = answer.base();
        value = answer.value();
        uploadedAt = at;
    }

    public long id() {
        return id;
    }

    public long reviewId() {
        return reviewId;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    FileAnswer answer() {
        return new FileAnswer(criterionId, part, base, value);
    }
}
