package portal.letter.remark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A remark as it is read. */
public record RemarkRow(
        long id,
        @Nullable String heading,
        @Nullable String words,
        String text,
        String madeBy,
        Instant madeAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    public boolean isSettled() {
        return settledAt != null;
    }

    /** Whether it is worth looking for the words in the letter. */
    public boolean isFindable() {
        return words != null && !isSettled();
    }

    /** What leads a browser to the words on the same page, and marks them. */
    public String fragment() {
        return words == null
                ? ""
                : "#:~:text="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("-", "%2D");
    }
}
