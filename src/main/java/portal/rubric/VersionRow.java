package portal.rubric;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of rubrics or of forms.
 *
 * @param parts how many criteria or sections it has
 */
public record VersionRow(
        long id,
        String title,
        int stage,
        int versionNo,
        @Nullable LocalDate inUseFrom,
        @Nullable Instant frozenAt,
        long parts) {

    public VersionLife life() {
        return new VersionLife(inUseFrom, frozenAt);
    }
}
