package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.panel.Membership;
import portal.panel.PanelPolicy;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;
import portal.submission.SubmissionState;

/** Who may see which score when, and who may write. */
@ApplicationScoped
public class ReviewPolicy {

    @Inject
    PanelPolicy panels;

    /** A reviewer has it in writing what he has done. */
    public Decision mayReadService(Actor actor) {
        return Decision.when(actor.holds(Role.REVIEWER), "panel.refused.reviewer");
    }

    /** A reviewer reads his own review from the day that the panel begins. */
    public Decision mayReadOwn(Actor actor, Membership own) {
        return panels.mayRead(actor, own);
    }

    /** He writes in it, and submits it, while the panel is at work. */
    public Decision mayScore(Actor actor, Membership own) {
        Decision reading = mayReadOwn(actor, own);
        return reading.allowed()
                ? Decision.when(own.state() == SubmissionState.UNDER_REVIEW, "scoring.refused.closed")
                : reading;
    }

    /**
     * Submitted reviews are open to the secretariat, and to the panel as the round's window says. Drafts are open to nobody
     * but their reviewer, whatever this answers.
     */
    public Decision mayReadSubmitted(
            Actor actor, @Nullable Membership own, @Nullable ReviewState ownReview, PeerWindow window) {
        if (actor.holds(Role.SECRETARIAT)) {
            return Decision.permit();
        }
        return own == null ? Decision.refuse("scoring.refused.other") : mayReadAsMember(actor, own, ownReview, window);
    }

    private Decision mayReadAsMember(Actor actor, Membership own, @Nullable ReviewState ownReview, PeerWindow window) {
        return mayReadOwn(actor, own).allowed()
                ? Decision.when(window.opensTo(ownReview, own.leading()), "scoring.refused.sealed")
                : Decision.refuse("scoring.refused.other");
    }

    /**
     * The talk of a panel is for those of its members to whom the others' scores are open, and for the chair and the
     * secretariat. Whoever is tied to the institution has no part in it, and a member of the panel none before his own review
     * is in, whatever else he is. Observers of the panel read along.
     */
    public Decision mayDiscuss(Actor actor, PanelStanding standing) {
        if (!standing.free()) {
            return Decision.refuse("scoring.refused.other");
        }
        return standing.own()
                .map(own -> mayReadAsMember(actor, own, standing.review(), standing.window()))
                .orElseGet(() -> standing.observing() ? Decision.permit() : mayModerate(actor));
    }

    /** Observers sit in, and have neither a vote nor a word. */
    public Decision mayTakePart(Actor actor, PanelStanding standing) {
        Decision reading = mayDiscuss(actor, standing);
        boolean sitsIn = standing.observing() && !mayModerate(actor).allowed();
        return sitsIn ? Decision.refuse("scoring.refused.observer") : reading;
    }

    /** The chair and the secretariat look across the panels of a round. */
    public Decision mayModerate(Actor actor) {
        return Decision.when(actor.holds(Role.CHAIR) || actor.holds(Role.SECRETARIAT), "scoring.refused.other");
    }

    /** Names within a panel: always to the secretariat, to its members as the round says. */
    public boolean seesNames(Actor actor, PeerWindow window) {
        return actor.holds(Role.SECRETARIAT) || window.peersSeeNames();
    }

    /** The lead reviewer brings the panel together once his own review is in. */
    public Decision mayConsolidate(Actor actor, Membership own, @Nullable ReviewState ownReview) {
        Decision leading = panels.mayLead(actor, own);
        if (!leading.allowed()) {
            return leading;
        }
        if (own.state() != SubmissionState.UNDER_REVIEW) {
            return Decision.refuse("scoring.refused.closed");
        }
        return Decision.when(ownReview == ReviewState.SUBMITTED, "scoring.refused.own-first");
    }

    /** The same by how he stands to the panel; nobody else does. */
    public Decision mayConsolidate(Actor actor, PanelStanding standing) {
        return standing.own()
                .map(own -> mayConsolidate(actor, own, standing.review()))
                .orElseGet(() -> Decision.refuse("scoring.refused.other"));
    }

    /** How well panels agree, and how one reviewer stands to the others, is for the secretariat's eyes alone. */
    public Decision mayReadAgreement(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "scoring.refused.other");
    }

    /** What the panel agreed is read by its lead and by the secretariat. */
    public Decision mayReadConsolidation(Actor actor, Optional<Membership> own) {
        boolean leads = own.map(membership -> panels.mayLead(actor, membership).allowed())
                .orElse(false);
        return Decision.when(leads || actor.holds(Role.SECRETARIAT), "scoring.refused.other");
    }

    /** The same by how he stands to the panel: nobody of the secretariat who is tied to the institution. */
    public Decision mayReadConsolidation(Actor actor, PanelStanding standing) {
        return standing.free() ? mayReadConsolidation(actor, standing.own()) : Decision.refuse("scoring.refused.other");
    }
}
