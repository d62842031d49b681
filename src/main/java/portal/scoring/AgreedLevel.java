package portal.scoring;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The level that a panel agreed for one criterion, and why. Each of the two has its own version. */
@Entity
@AttributeOverride(name = "touchedBy", column = @Column(name = "agreed_by"))
@AttributeOverride(name = "touchedAt", column = @Column(name = "agreed_at"))
@Table(name = "consolidated_level")
public class AgreedLevel extends ConsolidationPart {

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

    protected AgreedLevel() {}

    AgreedLevel(Consolidation consolidation, long criterionId) {
        super(consolidation);
        this.criterionId = criterionId;
    }

    void agree(Judgement judgement, long by, Instant at) {
        level = judgement.level();
        cannotJudge = judgement.cannotJudge();
        levelVersion++;
        touch(by, at);
    }

    void explain(String text, long by, Instant at) {
        reason = text;
        reasonVersion++;
        touch(by, at);
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
        return saved(judgement().key(), levelVersion);
    }

    Saved savedReason() {
        return saved(reason, reasonVersion);
    }
}
