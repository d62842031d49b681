package portal.overview.web;

import java.util.List;
import portal.overview.Concern;
import portal.overview.NextAction;
import portal.overview.RoundLine;

/** A line with what is wrong with it, and what the secretariat does next; empty words where there is nothing to do. */
public record SheetLine(RoundLine line, List<Concern> concerns, NextAction next) {

    static final NextAction NOTHING = new NextAction("", "");

    public boolean acting() {
        return !next.key().isEmpty();
    }
}
