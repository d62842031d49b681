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
import org.jspecify.annotations.Nullable;

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

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

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
        this.decidedBy = null;
        this.decidedAt = null;
        this.decisionNote = null;
    }

    /** The chair's word on a minor conflict: it does not matter, or it is a major one. */
    void decide(boolean mayReview, String note, long chair, Instant at) {
        if (!isUndecided()) {
            throw new ConflictIsDecided();
        }
        kind = mayReview ? ConflictKind.MINOR : ConflictKind.MAJOR;
        decidedBy = chair;
        decidedAt = at;
        decisionNote = note;
    }

    /** Whether it waits for the chair. */
    boolean isUndecided() {
        return kind == ConflictKind.MINOR && decidedAt == null;
    }

    ConflictKind kind() {
        return kind;
    }

    long reviewerId() {
        return reviewerId;
    }

    long institutionId() {
        return institutionId;
    }
}
