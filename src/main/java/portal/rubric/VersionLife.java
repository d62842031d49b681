package portal.rubric;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a version of a rubric or of a form has come.
 *
 * @param inUseFrom rounds that open on this day or later may choose it; null while it is a draft
 * @param frozenAt when the first round opened with it
 */
public record VersionLife(@Nullable LocalDate inUseFrom, @Nullable Instant frozenAt) {

    public VersionState state() {
        if (frozenAt != null) {
            return VersionState.FROZEN;
        }
        return inUseFrom == null ? VersionState.DRAFT : VersionState.AVAILABLE;
    }

    public boolean isDraft() {
        return state() == VersionState.DRAFT;
    }

    public boolean isAvailable() {
        return state() == VersionState.AVAILABLE;
    }

    public boolean isFrozen() {
        return state() == VersionState.FROZEN;
    }

    /** Whether a round that opens on that day may choose it. */
    public boolean isInUseOn(LocalDate day) {
        return inUseFrom != null && !inUseFrom.isAfter(day);
    }
}
