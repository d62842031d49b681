package portal.panel;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be asked to review a submission, with what speaks against it.
 *
 * @param load how many submissions of the same round the reviewer already has
 */
public record CandidateRow(
        long reviewerId,
        String name,
        @Nullable String home,
        int load,
        boolean ownInstitution,
        @Nullable ConflictKind conflict,
        @Nullable String conflictReason,
        boolean onPanel) {

    /** Whether nothing forbids asking. */
    public boolean isFree() {
        return !onPanel && !isExcluded();
    }

    /** Whether a hard rule forbids asking. */
    public boolean isExcluded() {
        return ownInstitution || conflict == ConflictKind.MAJOR;
    }

    /** Why the reviewer is or is not free, as a key. */
    public String standing() {
        if (ownInstitution) {
            return "own-institution";
        }
        if (conflict == ConflictKind.MAJOR) {
            return "major-conflict";
        }
        if (onPanel) {
            return "on-panel";
        }
        return conflict == ConflictKind.MINOR ? "minor-conflict" : "free";
    }
}
