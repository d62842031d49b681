package portal.scoring.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.scoring.PanelStanding;
import portal.scoring.ReviewPolicy;
import portal.submission.SubmissionState;

/** Who takes part in the talk of a panel, and how long. */
@ApplicationScoped
public class DiscussionPolicy {

    @Inject
    ReviewPolicy reviews;

    public Decision mayRead(Actor actor, PanelStanding standing) {
        return reviews.mayDiscuss(actor, standing);
    }

    /** While the panel is at work. */
    public Decision maySpeak(Actor actor, PanelStanding standing) {
        Decision reading = reviews.mayTakePart(actor, standing);
        return reading.allowed()
                ? Decision.when(standing.state() == SubmissionState.UNDER_REVIEW, "scoring.refused.closed")
                : reading;
    }

    /** Nobody takes back what another has said. */
    public Decision mayWithdraw(Actor actor, PanelStanding standing, Remark remark) {
        boolean own = remark.isSaid() && remark.authorId() == actor.accountId();
        return own ? maySpeak(actor, standing) : Decision.refuse("scoring.refused.other");
    }
}
