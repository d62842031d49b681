package portal.overview.web;

import java.util.List;
import portal.overview.StateCount;
import portal.round.RoundDetail;

/** The round that is on, with how many submissions are in each state. */
public record RoundGlance(RoundDetail round, List<StateCount> counts) {

    public RoundGlance {
        counts = List.copyOf(counts);
    }
}
