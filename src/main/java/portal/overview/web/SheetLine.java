package portal.overview.web;

import portal.overview.NextAction;
import portal.overview.RoundLine;

/** A line with what the secretariat does next; empty words where there is nothing to do. */
public record SheetLine(RoundLine line, long reviewsLate, boolean missed, NextAction next) {

    static final NextAction NOTHING = new NextAction("", "");

    public boolean acting() {
        return !next.key().isEmpty();
    }

    public boolean late() {
        return reviewsLate > 0;
    }
}
