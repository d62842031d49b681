package portal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import portal.panel.proposal.Crowd;
import portal.panel.proposal.Proposal;
import portal.panel.proposal.Proposer;
import portal.panel.proposal.Reviewer;
import portal.panel.proposal.Wanted;

/** How long it takes to propose all panels of a round, where there are people enough and where there are not. */
class ProposalBench {

    private static final int SUBMISSIONS = 2_000;
    private static final int REVIEWERS = 500;

    @Test
    void panels_are_proposed_for_a_very_large_round() {
        List<String> lines = new ArrayList<>();
        for (int capacity : new int[] {20, 14, 10}) {
            Crowd crowd = new Crowd(capacity);
            List<Reviewer> reviewers = crowd.reviewers(REVIEWERS, capacity);
            List<Wanted> wanted = crowd.submissions(SUBMISSIONS, REVIEWERS, 4);
            long begun = System.nanoTime();
            Proposal proposal = Proposer.propose(wanted, reviewers);
            double seconds = (System.nanoTime() - begun) / 1e9;
            lines.add(String.format(
                    Locale.ROOT,
                    "| %d | %d | %d | %d | %.1f |",
                    SUBMISSIONS,
                    REVIEWERS,
                    capacity,
                    proposal.places().size(),
                    seconds));
        }
        Report.add("| submissions | reviewers | each takes about | places filled | s |", lines);
    }
}
