package portal.scoring.discussion;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said, as it is read.
 *
 * @param assignmentId the place on the panel from which it was said; null for the chair and the secretariat
 * @param author the account's name, which the panel does not always see
 * @param text empty once it was withdrawn, or once whoever said it has left the panel
 */
public record RemarkRow(
        long id,
        long criterionId,
        long authorId,
        @Nullable Long assignmentId,
        Capacity speaksAs,
        String author,
        String text,
        Instant saidAt,
        @Nullable Instant withdrawnAt) {

    public RemarkRow {
        text = withdrawnAt == null ? text : "";
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether it was said from a place that is no longer one of these. */
    boolean hasLeft(Set<Long> places) {
        return assignmentId != null && !places.contains(assignmentId);
    }

    /** The same without words. */
    RemarkRow silenced() {
        return new RemarkRow(id, criterionId, authorId, assignmentId, speaksAs, author, "", saidAt, withdrawnAt);
    }
}
