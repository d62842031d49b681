package portal.platform.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was stored: the new version, when, and how many words it counts.
 *
 * @param remark how it was understood, where the page shows that beside it
 */
public record SaveReply(int version, Instant savedAt, int words, @Nullable String remark) {

    public SaveReply(int version, Instant savedAt, int words) {
        this(version, savedAt, words, null);
    }

    public SaveReply remarking(String understood) {
        return new SaveReply(version, savedAt, words, understood);
    }
}
