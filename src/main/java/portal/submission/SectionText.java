package portal.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.text.WordCount;
import portal.round.Part;

/** A section with its answer, as pages show it. */
public record SectionText(
        long sectionId,
        String code,
        String heading,
        Part part,
        String guidance,
        int wordLimit,
        String text,
        int version,
        boolean ready,
        @Nullable String touchedByName,
        @Nullable Instant touchedAt) {

    public int words() {
        return WordCount.of(text);
    }

    public boolean isOverLimit() {
        return words() > wordLimit;
    }
}
