package portal.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The text of one section. It is saved as it is typed; whoever saves says over which version. The version counts changes of
 * the text alone, and whoever changes it holds the lock of the submission.
 */
@Entity
@Table(name = "answer")
public class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "section_id")
    private long sectionId;

    @Lob
    private String text = "";

    private boolean ready;

    @Column(name = "touched_by")
    private @Nullable Long touchedBy;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    private int version;

    protected Answer() {}

    Answer(long submissionId, long sectionId) {
        this.submissionId = submissionId;
        this.sectionId = sectionId;
    }

    /** Replaces the text. A section without any is not ready. */
    void write(String newText, long by, Instant at) {
        text = newText;
        ready &= !newText.isBlank();
        version++;
        touchedBy = by;
        touchedAt = at;
    }

    /** Says that the section is ready to be submitted, or no longer. Its text stays that of its author. */
    void mark(boolean isReady) {
        ready = isReady;
    }

    public long id() {
        return id;
    }

    public long submissionId() {
        return submissionId;
    }

    public long sectionId() {
        return sectionId;
    }

    public String text() {
        return text;
    }

    public boolean isReady() {
        return ready;
    }

    public @Nullable Long touchedBy() {
        return touchedBy;
    }

    public @Nullable Instant touchedAt() {
        return touchedAt;
    }

    public int version() {
        return version;
    }
}
