package portal.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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
        text = words;
        touchedBy = by;
        touchedAt = at;
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
