package portal.panel;

import java.util.EnumSet;
import java.util.Set;

/** How an assignment stands: offered, answered by the reviewer, or taken back by the secretariat. */
public enum AssignmentState {
    /** The reviewer knows the name of the institution, the stage and the round, and nothing more. */
    OFFERED,
    /** The reviewer has declared that he has no conflict and belongs to the panel. */
    ACCEPTED,
    DECLINED,
    CONFLICTED,
    WITHDRAWN;

    /** The states that may follow. */
    public Set<AssignmentState> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, DECLINED, CONFLICTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(DECLINED, CONFLICTED, WITHDRAWN);
            case DECLINED, CONFLICTED, WITHDRAWN -> EnumSet.of(OFFERED);
        };
    }

    /** Whether the reviewer counts as on the panel, having accepted or still thinking about it. */
    public boolean isOpen() {
        return this == OFFERED || this == ACCEPTED;
    }
}
