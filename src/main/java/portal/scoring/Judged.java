package portal.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.rest.SaveRequest;

/** What one person says about one criterion, and the words to it. Each of the two is saved on its own and has its own version. */
@MappedSuperclass
public abstract class Judged {

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

    protected Judged() {}

    /** Begins as something that was said before. */
    Judged(Judgement judgement, String comment, Instant at) {
        this.level = judgement.level();
        this.cannotJudge = judgement.cannotJudge();
        this.comment = comment;
        this.touchedAt = at;
    }

    /** Keeps the judgement that is wished, where it is another. @param writer the only one who writes here */
    public Saved judge(Judgement judgement, SaveRequest wish, String writer, Instant at) {
        if (savedLevel().isChangedBy(wish, nobodyElse -> writer)) {
            judge(judgement, at);
        }
        return savedLevel();
    }

    void judge(Judgement judgement, Instant at) {
        level = judgement.level();
        cannotJudge = judgement.cannotJudge();
        levelVersion++;
        touchedAt = at;
    }

    /** Keeps the words as they were typed, where they are others. */
    public Saved comment(SaveRequest wish, String writer, Instant at) {
        if (savedComment().isChangedBy(wish, nobodyElse -> writer)) {
            comment(wish.value(), at);
        }
        return savedComment();
    }

    void comment(String text, Instant at) {
        comment = text;
        commentVersion++;
        touchedAt = at;
    }

    /** Notes that something else about it was written. */
    void touch(Instant at) {
        touchedAt = at;
    }

    /** When something of it was last written; the beginning of time where nothing was. */
    Instant touchedAt() {
        return touchedAt == null ? Instant.EPOCH : touchedAt;
    }

    public Judgement judgement() {
        return new Judgement(level, cannotJudge);
    }

    public String text() {
        return comment;
    }

    public Saved savedLevel() {
        return new Saved(judgement().key(), levelVersion, null, touchedAt);
    }

    public Saved savedComment() {
        return new Saved(comment, commentVersion, null, touchedAt);
    }
}
