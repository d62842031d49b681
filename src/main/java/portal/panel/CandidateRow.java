package portal.panel;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be asked to review a submission, with what speaks for and against it.
 *
 * @param load how many submissions of the same round the reviewer already has
 * @param capacity how many he takes
 * @param away whether he cannot be asked at the moment
 * @param conflictDecision what the chair said of the conflict; null where nothing yet
 * @param leftRecently whether he was at the institution within the last three years
 */
public record CandidateRow(
        long reviewerId,
        String name,
        @Nullable String home,
        int load,
        int capacity,
        boolean away,
        Training training,
        boolean ownInstitution,
        boolean leftRecently,
        @Nullable ConflictKind conflict,
        @Nullable String conflictReason,
        @Nullable String conflictDecision,
        boolean onPanel) {

    /** Whether nothing forbids asking. */
    public boolean isFree() {
        return !onPanel && !isExcluded() && !isUndecided() && training.isCurrent();
    }

    /** Whether something stands between the reviewer and the institution. */
    public boolean isExcluded() {
        return ownInstitution || leftRecently || conflict == ConflictKind.MAJOR;
    }

    /** Whether a minor conflict waits for the chair. */
    private boolean isUndecided() {
        return conflict == ConflictKind.MINOR && conflictDecision == null;
    }

    /** Whether he would have more than he takes. */
    public boolean isFull() {
        return load >= capacity;
    }

    /** Why the reviewer is or is not free, as a key. */
    public String standing() {
        if (isExcluded()) {
            return exclusion();
        }
        if (onPanel) {
            return "on-panel";
        }
        if (isUndecided()) {
            return "undecided-conflict";
        }
        if (!training.isCurrent()) {
            return "training-" + training.state().name();
        }
        return caution();
    }

    private String exclusion() {
        if (ownInstitution) {
            return "own-institution";
        }
        return leftRecently ? "left-recently" : "major-conflict";
    }

    /** What the secretariat weighs before it asks. */
    private String caution() {
        if (conflict == ConflictKind.MINOR) {
            return "minor-conflict";
        }
        if (away) {
            return "away";
        }
        return isFull() ? "full" : "free";
    }
}
