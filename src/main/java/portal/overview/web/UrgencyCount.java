package portal.overview.web;

import java.util.List;
import java.util.stream.Stream;
import portal.overview.RoundWatch;
import portal.overview.Urgency;

/** How many submissions are late, blocked or at risk. */
public record UrgencyCount(Urgency urgency, int submissions) {

    static List<UrgencyCount> of(RoundWatch watch) {
        return Stream.of(Urgency.values())
                .map(urgency -> new UrgencyCount(urgency, watch.with(urgency).size()))
                .toList();
    }
}
