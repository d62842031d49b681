package portal.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** A text that a section once had, or that somebody typed while somebody else was faster. Never changed or deleted. */
@Entity
@Table(name = "answer_revision")
public class AnswerRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "answer_id")
    private long answerId;

    @Lob
    private String text;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected AnswerRevision() {}

    AnswerRevision(long answerId, String text, long savedBy, Instant savedAt) {
        this.answerId = answerId;
        this.text = text;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    public long id() {
        return id;
    }

    public long answerId() {
        return answerId;
    }

    public String text() {
        return text;
    }

    public long savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
