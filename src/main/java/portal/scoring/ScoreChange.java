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
public class ScoreChange extends Judged {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "score_id")
    private Score score;

    private String reason = "";

    @Column(name = "reason_version")
    private int reasonVersion;

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    protected ScoreChange() {}

    ScoreChange(Score score, GivenChange from, Instant at) {
        super(from.judgement(), from.comment(), at);
        this.score = score;
    }

    void explain(String text, Instant at) {
        reason = text;
        reasonVersion++;
        touch(at);
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
        Judgement now = judgement();
        return new GivenChange(
                scoreId(), now.level(), now.cannotJudge(), text(), reason, givenAt == null ? touchedAt() : givenAt);
    }

    Saved savedReason() {
        return new Saved(reason, reasonVersion, null, touchedAt());
    }
}
