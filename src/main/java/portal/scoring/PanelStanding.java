package portal.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.panel.Membership;
import portal.submission.SubmissionState;

/**
 * How somebody stands to the panel of a submission.
 *
 * @param own his place on it, if he has one
 * @param review where his own review stands; null where he has none
 * @param observing whether he sits in with it
 * @param free whether nothing ties him to the institution, no conflict and no offer that he has still to answer
 */
public record PanelStanding(
        Panel panel,
        Optional<Membership> own,
        @Nullable ReviewState review,
        boolean observing,
        boolean free,
        PeerWindow window) {

    /** A submission as its panel knows it. */
    public record Panel(
            long submissionId, long roundId, String institutionName, String roundName, SubmissionState state) {}

    public long submissionId() {
        return panel.submissionId();
    }

    public SubmissionState state() {
        return panel.state();
    }

    PanelStanding in(SubmissionState now) {
        Panel later = new Panel(panel.submissionId(), panel.roundId(), panel.institutionName(), panel.roundName(), now);
        return new PanelStanding(later, own.map(membership -> membership.in(now)), review, observing, free, window);
    }
}
