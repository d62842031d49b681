package portal.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private Round round;

    /** For queries that start from a submission, which knows its round by number. */
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

    DeadlineExtension(Round round, long institutionId, Instant deadlineAt, String reason, Instant grantedAt) {
        this.round = round;
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

    Round round() {
        return round;
    }

    Instant deadlineAt() {
        return deadlineAt;
    }
}
