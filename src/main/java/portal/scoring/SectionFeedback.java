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

/** What the panel tells the institution about one section of its submission. */
@Entity
@Table(name = "section_feedback")
public class SectionFeedback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consolidation_id")
    private Consolidation consolidation;

    @Column(name = "section_id")
    private long sectionId;

    private String text = "";

    @Column(name = "text_version")
    private int textVersion;

    @Column(name = "touched_by")
    private @Nullable Long touchedBy;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    protected SectionFeedback() {}

    SectionFeedback(Consolidation consolidation, long sectionId) {
        this.consolidation = consolidation;
        this.sectionId = sectionId;
    }

    void write(String written, long by, Instant at) {
        text = written;
        textVersion++;
        touchedBy = by;
        touchedAt = at;
    }

    public long sectionId() {
        return sectionId;
    }

    public String text() {
        return text;
    }

    Saved saved() {
        return new Saved(text, textVersion, touchedBy, touchedAt);
    }
}
