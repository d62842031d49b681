package portal.panel.observing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody may sit in with the panel of a submission: invited first, then accepted with the declaration. */
@Entity
@Table(name = "panel_observer")
class ObserverPlace {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    protected ObserverPlace() {}

    ObserverPlace(long submissionId, long accountId, Instant now) {
        this.submissionId = submissionId;
        this.accountId = accountId;
        invitedAt = now;
    }

    /** Harmless when it was accepted before. */
    boolean accept(Instant now) {
        boolean first = acceptedAt == null;
        if (first) {
            acceptedAt = now;
        }
        return first;
    }
}
