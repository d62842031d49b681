package portal.scoring;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a reviewer's comment was taken over into the feedback of its section. It never leaves the panel. */
@Entity
@AttributeOverride(name = "touchedBy", column = @Column(name = "taken_by"))
@AttributeOverride(name = "touchedAt", column = @Column(name = "taken_at"))
@Table(name = "feedback_source")
public class FeedbackSource extends ConsolidationPart {

    @Column(name = "score_id")
    private long scoreId;

    @Enumerated(EnumType.STRING)
    @Column(name = "used_as")
    private @Nullable FeedbackUse use;

    @Column(name = "use_version")
    private int useVersion;

    protected FeedbackSource() {}

    FeedbackSource(Consolidation consolidation, long scoreId) {
        super(consolidation);
        this.scoreId = scoreId;
    }

    /** Takes it over, or with no use puts it back among the unused. */
    void take(@Nullable FeedbackUse as, long by, Instant at) {
        use = as;
        useVersion++;
        touch(by, at);
    }

    public long scoreId() {
        return scoreId;
    }

    Saved saved() {
        return saved(use == null ? "" : use.name(), useVersion);
    }
}
