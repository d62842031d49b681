package portal.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text that a section of a letter once had; by nobody, as the panel gave it. Never changed or deleted. */
@Entity
@Table(name = "letter_section_version")
public class SectionVersion {

    /** While one person types, a text is kept every few minutes; whatever another person writes over is always kept. */
    private static final Duration BETWEEN_VERSIONS = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Lob
    private String text;

    @Column(name = "saved_by")
    private @Nullable String savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected SectionVersion() {}

    SectionVersion(String text, @Nullable String savedBy, Instant savedAt) {
        this.text = text;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    /** Whether a text by the same person, written over by that person now, is so near to this one that it need not be kept. */
    boolean isNearTo(@Nullable String author, Instant now) {
        return author != null
                && author.equals(savedBy)
                && Duration.between(savedAt, now).compareTo(BETWEEN_VERSIONS) < 0;
    }

    long id() {
        return id;
    }

    String text() {
        return text;
    }

    @Nullable
    String savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }
}
