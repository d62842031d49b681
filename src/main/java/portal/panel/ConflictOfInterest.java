package portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a reviewer declared to stand between himself and an institution. The newest declaration holds. */
@Entity
@Table(name = "conflict_of_interest")
public class ConflictOfInterest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "reviewer_id")
    private long reviewerId;

    @Column(name = "institution_id")
    private long institutionId;

    @Enumerated(EnumType.STRING)
    private ConflictKind kind;

    private String reason;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected ConflictOfInterest() {}

    ConflictOfInterest(long reviewerId, long institutionId, ConflictKind kind, String reason, Instant at) {
        this.reviewerId = reviewerId;
        this.institutionId = institutionId;
        this.kind = kind;
        this.reason = reason;
        this.declaredAt = at;
    }

    void declareAgain(ConflictKind kind, String reason, Instant at) {
        this.kind = kind;
        this.reason = reason;
        this.declaredAt = at;
    }

    ConflictKind kind() {
        return kind;
    }
}
