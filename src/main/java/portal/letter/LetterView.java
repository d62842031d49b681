package portal.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.facts.Facts;

/**
 * A letter to be read: as it would go out today or, once issued, as it went out.
 *
 * @param textSha256 of the words that are shown
 * @param unbiased whether the reader had no hand in it, as who signs must not
 */
public record LetterView(
        LetterRow letter, String html, String textSha256, Facts facts, boolean unbiased, @Nullable Issue issue) {

    /** The PDF that went out; whose seal it bears and the code to check it by, unless it is older than those. */
    public record Issue(String sha256, long size, Instant at, @Nullable String sealedBy, @Nullable String code) {

        public boolean isSealed() {
            return sealedBy != null;
        }
    }
}
