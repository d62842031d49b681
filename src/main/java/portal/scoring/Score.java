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

/** One reviewer's judgement of one criterion, with the words to it. Each of the two has its own version. */
@Entity
@Table(name = "score")
public class Score {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "criterion_id")
    private long criterionId;

    private @Nullable Integer level;

    @Column(name = "cannot_judge")
    private boolean cannotJudge;

    @Column(name = "level_version")
    private int levelVersion;

    private String comment = "";

    @Column(name = "comment_version")
    private int commentVersion;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    protected Score() {}

    Score(Review review, long criterionId) {
        this.review = review;
        this.criterionId = criterionId;
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

    public long criterionId() {
        return criterionId;
    }

    public Judgement judgement() {
        return new Judgement(level, cannotJudge);
    }

    public String text() {
        return comment;
    }

    Saved savedLevel() {
        return new Saved(judgement().key(), levelVersion, null, touchedAt);
    }

    Saved savedComment() {
        return new Saved(comment, commentVersion, null, touchedAt);
    }
}
