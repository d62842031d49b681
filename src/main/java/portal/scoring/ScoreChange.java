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

/**
 * What a reviewer makes of one of his scores after he has submitted it, and why. It begins as what the panel knows of the
 * score and is his own draft until he gives it; then it stands beside the first for good.
 */
@Entity
@Table(name = "score_change")
public class ScoreChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "score_id")
    private Score score;

    private @Nullable Integer level;

    @Column(name = "cannot_judge")
    private boolean cannotJudge;

    @Column(name = "level_version")
    private int levelVersion;

    private String comment = "";

    @Column(name = "comment_version")
    private int commentVersion;

    private String reason = "";

    @Column(name = "reason_version")
    private int reasonVersion;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    protected ScoreChange() {}

    ScoreChange(Score score, GivenChange from, Instant at) {
        this.score = score;
        level = from.level();
        cannotJudge = from.cannotJudge();
        comment = from.comment();
        touchedAt = at;
    }

    void judge(Judgement judgement, Instant at) {
        level = judgement.level();
        cannotJudge = judgement.cannotJudge();
        levelVersion++;
        touchedAt = at;
    }

    void comment(String text, Instant at) {
        comment = text;
        commentVersion++;
        touchedAt = at;
    }

    void explain(String text, Instant at) {
        reason = text;
        reasonVersion++;
        touchedAt = at;
    }

    void give(Instant at) {
        givenAt = at;
    }

    boolean isDraft() {
        return givenAt == null;
    }

    long scoreId() {
        return score.id();
    }

    /** The score as it stands with this change. */
    GivenChange asGiven() {
        return new GivenChange(scoreId(), level, cannotJudge, comment, reason, givenAt == null ? touchedAt : givenAt);
    }

    Saved savedLevel() {
        return new Saved(new Judgement(level, cannotJudge).key(), levelVersion, null, touchedAt);
    }

    Saved savedComment() {
        return new Saved(comment, commentVersion, null, touchedAt);
    }

    Saved savedReason() {
        return new Saved(reason, reasonVersion, null, touchedAt);
    }
}
