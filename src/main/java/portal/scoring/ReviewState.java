package portal.scoring;

import java.util.EnumSet;
import java.util.Set;

/** A review is its reviewer's alone until it is submitted, and does not change afterwards. */
public enum ReviewState {
    DRAFT,
    SUBMITTED;

    /** The states that may follow. */
    public Set<ReviewState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.noneOf(ReviewState.class);
        };
    }
}
