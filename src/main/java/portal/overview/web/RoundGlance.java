package portal.overview.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portal.overview.StateCount;
import portal.round.RoundDetail;
import portal.submission.SubmissionState;

/**
 * The round that is on, with how many submissions are in each state.
 *
 * @param running whether the person runs it, and so has something to do
 */
public record RoundGlance(RoundDetail round, List<StateCount> counts, boolean running) {

    private static final Set<SubmissionState> WAITING =
            EnumSet.of(SubmissionState.SUBMITTED, SubmissionState.CONSOLIDATED, SubmissionState.LETTER_DRAFTED);

    public RoundGlance {
        counts = List.copyOf(counts);
    }

    /** The states in which submissions wait for whoever runs the round. */
    public List<StateCount> todo() {
        return counts.stream()
                .filter(count -> running && WAITING.contains(count.state()))
                .toList();
    }
}
