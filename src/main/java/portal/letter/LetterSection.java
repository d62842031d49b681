package portal.letter;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.scoring.SectionFeedbackText;

/** One headed part of a letter, in light Markdown with fact tokens. Saved on its own, so that two people can write at once. */
@Entity
@Table(name = "letter_section")
public class LetterSection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "section_id")
    private long sectionId;

    private int position;

    private String code;

    private String heading;

    @Lob
    private String text;

    @Column(name = "touched_by")
    private @Nullable String touchedBy;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "letter_section_id", nullable = false)
    @OrderBy("id DESC")
    private List<SectionVersion> versions = new ArrayList<>();

    @Version
    private int version;

    protected LetterSection() {}

    LetterSection(int position, SectionFeedbackText feedback) {
        this.position = position;
        this.sectionId = feedback.sectionId();
        this.code = feedback.code();
        this.heading = feedback.heading();
        this.text = feedback.text();
    }

    /** The same words for another letter. */
    LetterSection copy() {
        LetterSection copy = new LetterSection();
        copy.position = position;
        copy.sectionId = sectionId;
        copy.code = code;
        copy.heading = heading;
        copy.text = text;
        return copy;
    }

    void write(String words, String by, Instant at) {
        keep(by, at);
        text = words;
        touchedBy = by;
        touchedAt = at;
    }

    /** What is written over, unless the same person typed it just now. */
    private void keep(String by, Instant at) {
        boolean near = by.equals(touchedBy)
                && versions.stream()
                        .findFirst()
                        .filter(newest -> newest.isNearTo(touchedBy, at))
                        .isPresent();
        if (!near && !text.isBlank()) {
            versions.add(0, new SectionVersion(text, touchedBy, touchedAt == null ? at : touchedAt));
        }
    }

    /** What it said before, the newest first. */
    List<SectionVersion> versions() {
        return List.copyOf(versions);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    long sectionId() {
        return sectionId;
    }

    int position() {
        return position;
    }

    String code() {
        return code;
    }

    String heading() {
        return heading;
    }

    String text() {
        return text;
    }

    @Nullable
    String touchedBy() {
        return touchedBy;
    }

    @Nullable
    Instant touchedAt() {
        return touchedAt;
    }

    int version() {
        return version;
    }
}
