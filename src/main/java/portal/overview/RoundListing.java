package portal.overview;

import java.util.List;

/** One page of the list of a round, and how many submissions match in all. */
public record RoundListing(List<RoundLine> lines, long total) {

    public RoundListing {
        lines = List.copyOf(lines);
    }
}
