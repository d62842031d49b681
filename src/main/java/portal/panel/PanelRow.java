package portal.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One place on a panel, as the secretariat sees it.
 *
 * @param beyondCapacity why the reviewer was asked for more than he takes; null where he was not
 */
public record PanelRow(
        long assignmentId,
        long reviewerId,
        String reviewerName,
        boolean leading,
        AssignmentState state,
        @Nullable String note,
        @Nullable String beyondCapacity,
        Instant offeredAt,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether the secretariat could hand the lead to this member. */
    public boolean isEligibleToLead() {
        return isOpen() && !leading;
    }

    /** When the reviewer answered, or was asked where he has not. */
    public Instant when() {
        return answeredAt == null ? offeredAt : answeredAt;
    }

    /** The look of the state, one of those that all pages share. */
    public String tag() {
        return switch (state) {
            case OFFERED -> "WAITING";
            case ACCEPTED -> "READY";
            case DECLINED -> "DECLINED";
            case CONFLICTED -> "CONFLICT";
            case WITHDRAWN -> "CLOSED";
        };
    }
}
