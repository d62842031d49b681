package portal.panel.proposing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposal for the panels of a round that was carried out. It can be taken back as long as nobody has answered. */
@Entity
@Table(name = "panel_proposal")
public class PanelProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "applied_by")
    private long appliedBy;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Version
    private int version;

    protected PanelProposal() {}

    PanelProposal(long roundId, long appliedBy, Instant appliedAt) {
        this.roundId = roundId;
        this.appliedBy = appliedBy;
        this.appliedAt = appliedAt;
    }

    void undo(Instant at) {
        undoneAt = at;
    }

    long id() {
        return id;
    }
}
