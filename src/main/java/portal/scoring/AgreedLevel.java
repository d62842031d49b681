package portal.scoring;

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

/** The level that a panel agreed for one criterion, and why. Each of the two has its own version. */
@Entity
@Table(name = "consolidated_level")
public class AgreedLevel {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consolidation_id")
    private Consolidation consolidation;

    @Column(name = "criterion_id")
    private long criterionId;

    private @Nullable Integer level;

    @Column(name = "cannot_judge")
    private boolean cannotJudge;

    @Column(name = "level_version")
    private int levelVersion;

    private String reason = "";

    @Column(name = "reason_version")
    private int reasonVersion;

    @Column(name = "agreed_by")
    private @Nullable Long agreedBy;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    protected AgreedLevel() {}

    AgreedLevel(Consolidation consolidation, long criterionId) {
        this.consolidation = consolidation;
        this.criterionId = criterionId;
    }

    void agree(Judgement judgement, long by, Instant at) {
        level = judgement.level();
        cannotJudge = judgement.cannotJudge();
        levelVersion++;
        agreedBy = by;
        agreedAt = at;
    }

    void explain(String text, long by, Instant at) {
        reason = text;
        reasonVersion++;
        agreedBy = by;
        agreedAt = at;
    }

    public long criterionId() {
        return criterionId;
    }

    public Judgement judgement() {
        return new Judgement(level, cannotJudge);
    }

    public String reason() {
        return reason;
    }

    Saved savedLevel() {
        return new Saved(judgement().key(), levelVersion, agreedBy, agreedAt);
    }

    Saved savedReason() {
        return new Saved(reason, reasonVersion, agreedBy, agreedAt);
    }
}
