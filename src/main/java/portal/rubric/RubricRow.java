package portal.rubric;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the list of rubrics. */
public record RubricRow(
        long id,
        String title,
        int stage,
        int versionNo,
        @Nullable LocalDate inUseFrom,
        @Nullable Instant frozenAt,
        long criteria) {

    public VersionLife life() {
        return new VersionLife(inUseFrom, frozenAt);
    }
}
