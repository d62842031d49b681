package portal.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.text.WordCount;

/** An earlier text of a section, or one that came too late, as the history lists it. */
public record RevisionRow(long id, String text, @Nullable String by, Instant at) {

    public int words() {
        return WordCount.of(text);
    }
}
