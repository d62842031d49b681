package portal.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a reviewer's comment was taken over into the feedback of its section. It never leaves the panel. */
@Entity
@Table(name = "feedback_source")
public class FeedbackSource {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consolidation_id")
    private Consolidation consolidation;

    @Column(name = "score_id")
    private long scoreId;

    @Enumerated(EnumType.STRING)
    @Column(name = "used_as")
    private @Nullable FeedbackUse use;

    @Column(name = "use_version")
    private int useVersion;

    @Column(name = "taken_by")
    private @Nullable Long takenBy;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    protected FeedbackSource() {}

    FeedbackSource(Consolidation consolidation, long scoreId) {
        this.consolidation = consolidation;
        this.scoreId = scoreId;
    }

    /** Takes it over, or with no use puts it back among the unused. */
    void take(@Nullable FeedbackUse as, long by, Instant at) {
        use = as;
        useVersion++;
        takenBy = by;
        takenAt = at;
    }

    public long scoreId() {
        return scoreId;
    }

    Saved saved() {
        return new Saved(use == null ? "" : use.name(), useVersion, takenBy, takenAt);
    }
}
