package portal.scoring.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.scoring.Saved;

/**
 * One thing that somebody says about a criterion. It is his own draft until he says it, and is not changed afterwards: he may
 * withdraw it, and everybody sees that he did.
 */
@Entity
@Table(name = "panel_remark")
public class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "criterion_id")
    private long criterionId;

    @Column(name = "author_id")
    private long authorId;

    /** The place on the panel from which a member speaks. */
    @Column(name = "assignment_id")
    private @Nullable Long assignmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "speaks_as")
    private Capacity speaksAs;

    private String text = "";

    @Column(name = "text_version")
    private int textVersion;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "said_at")
    private @Nullable Instant saidAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Remark() {}

    void write(String words, Instant at) {
        text = words;
        textVersion++;
        touchedAt = at;
    }

    /** @throws NothingSaid when there are no words */
    void say(Instant at) {
        if (text.isBlank()) {
            throw new NothingSaid();
        }
        saidAt = at;
    }

    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    Saved saved() {
        return new Saved(text, textVersion, null, touchedAt);
    }

    public boolean isSaid() {
        return saidAt != null;
    }

    public long submissionId() {
        return submissionId;
    }

    public long criterionId() {
        return criterionId;
    }

    public long authorId() {
        return authorId;
    }
}
