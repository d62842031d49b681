package portal.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.rubric.VersionLife;

/** A line of the list of forms. */
public record FormRow(
        long id,
        String title,
        int stage,
        int versionNo,
        @Nullable LocalDate inUseFrom,
        @Nullable Instant frozenAt,
        long sections) {

    public VersionLife life() {
        return new VersionLife(inUseFrom, frozenAt);
    }
}
