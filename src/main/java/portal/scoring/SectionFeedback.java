package portal.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the panel tells the institution about one section of its submission. */
@Entity
@Table(name = "section_feedback")
public class SectionFeedback extends ConsolidationPart {

    @Column(name = "section_id")
    private long sectionId;

    private String text = "";

    @Column(name = "text_version")
    private int textVersion;

    protected SectionFeedback() {}

    SectionFeedback(Consolidation consolidation, long sectionId) {
        super(consolidation);
        this.sectionId = sectionId;
    }

    void write(String written, long by, Instant at) {
        text = written;
        textVersion++;
        touch(by, at);
    }

    public long sectionId() {
        return sectionId;
    }

    public String text() {
        return text;
    }

    Saved saved() {
        return saved(text, textVersion);
    }
}
