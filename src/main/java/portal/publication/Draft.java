package portal.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The page as its editors see it.
 *
 * @param plans the submitted plans to choose from, the newest first
 * @param names the people whom those plans may name
 * @param letters how many letters were issued to the institution
 * @param history whether it was ever published
 * @param publishedAt when the current edition was published; null where there is none
 * @param mayPublish whether the reader may publish and withdraw it
 */
public record Draft(
        long institutionId,
        String institutionName,
        Map<PageField, Text> texts,
        Choices choices,
        List<SubmittedPlan> plans,
        List<String> names,
        int letters,
        boolean history,
        @Nullable Instant publishedAt,
        boolean mayPublish) {

    /** A text with the version over which it is written next. */
    public record Text(PageField field, String text, int version) {}

    public Text text(PageField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
