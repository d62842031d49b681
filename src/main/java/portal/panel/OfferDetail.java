package portal.panel;

import java.time.LocalDate;

/** All that a reviewer is shown of an assignment before he accepts it. */
public record OfferDetail(
        long assignmentId,
        String institutionName,
        String roundName,
        int stage,
        LocalDate reviewDueOn,
        boolean leading,
        AssignmentState state) {

    public boolean isOffered() {
        return state == AssignmentState.OFFERED;
    }

    /** The look of the state, one of those that all pages share. */
    public String tag() {
        return isOffered() ? "WAITING" : "READY";
    }
}
