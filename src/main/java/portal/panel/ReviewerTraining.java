package portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One training that a reviewer did, on record with who says so. */
@Entity
@Table(name = "reviewer_training")
public class ReviewerTraining {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "reviewer_id")
    private long reviewerId;

    @Column(name = "trained_on")
    private LocalDate trainedOn;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ReviewerTraining() {}

    ReviewerTraining(long reviewerId, LocalDate trainedOn, long recordedBy, Instant recordedAt) {
        this.reviewerId = reviewerId;
        this.trainedOn = trainedOn;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }
}
