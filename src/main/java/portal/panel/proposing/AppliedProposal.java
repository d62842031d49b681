package portal.panel.proposing;

import java.time.Instant;

/** A proposal that was carried out, and how many of its offers have been answered or taken back since. */
public record AppliedProposal(Instant appliedAt, long offers, long answered) {

    public boolean isUndoable() {
        return answered == 0;
    }
}
