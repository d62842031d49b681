package portal.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A later deadline of a round for one institution. */
@Entity
@Table(name = "deadline_extension")
public class DeadlineExtension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** For queries; the round writes it. */
    @Column(name = "round_id", insertable = false, updatable = false)
    private @Nullable Long roundId;

    @Column(name = "institution_id")
    private long institutionId;

    @Column(name = "deadline_at")
    private Instant deadlineAt;

    private String reason;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected DeadlineExtension() {}

    DeadlineExtension(long institutionId, Instant deadlineAt, String reason, Instant grantedAt) {
        this.institutionId = institutionId;
        this.deadlineAt = deadlineAt;
        this.reason = reason;
        this.grantedAt = grantedAt;
    }

    void replace(Instant newDeadline, String newReason, Instant now) {
        deadlineAt = newDeadline;
        reason = newReason;
        grantedAt = now;
    }

    boolean isFor(long institution) {
        return institutionId == institution;
    }

    @Nullable
    Long roundId() {
        return roundId;
    }

    Instant deadlineAt() {
        return deadlineAt;
    }
}
