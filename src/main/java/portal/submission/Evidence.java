package portal.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that supports a section. Removing it takes it off the list; what was submitted with it keeps it. */
@Entity
@Table(name = "evidence")
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "section_id")
    private long sectionId;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    protected Evidence() {}

    Evidence(Answer section, long fileId, long addedBy, Instant addedAt) {
        this.submissionId = section.submissionId();
        this.sectionId = section.sectionId();
        this.fileId = fileId;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    void remove(Instant at) {
        if (removedAt == null) {
            removedAt = at;
        }
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

    public long fileId() {
        return fileId;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }
}
