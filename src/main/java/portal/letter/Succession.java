package portal.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an issued letter that was wrong.
 *
 * @param supersededAt since when it stands no more, and why
 * @param replaces the letter whose place it takes
 * @param replacedBy the letter that takes its place
 */
public record Succession(
        @Nullable Instant supersededAt, @Nullable String reason, @Nullable Long replaces, @Nullable Long replacedBy) {

    public boolean isSuperseded() {
        return supersededAt != null;
    }

    public boolean isReplacing() {
        return replaces != null;
    }

    public boolean isReplaced() {
        return replacedBy != null;
    }
}
