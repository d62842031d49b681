package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who may choose a panel, who may answer an offer, and whom the panel's place lets read. */
@ApplicationScoped
public class PanelPolicy {

    /** Panels and the names in them are the secretariat's alone. */
    public Decision maySeePanels(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "panel.refused.secretariat");
    }

    /** The secretariat chooses people between submission and agreement. */
    public Decision mayChoose(Actor actor, PanelSubject subject) {
        if (!actor.serves(Role.SECRETARIAT, subject.institutionId())) {
            return Decision.refuse("panel.refused.secretariat");
        }
        return Decision.when(subject.isPanelOpen(), "panel.refused.closed");
    }

    /** Minor conflicts are for the chair to weigh. */
    public Decision mayDecideConflicts(Actor actor) {
        return Decision.when(actor.holds(Role.CHAIR), "panel.refused.chair");
    }

    /** Nobody decides his own conflict, or one with an institution that he is tied to himself. */
    public Decision mayDecide(Actor actor, ConflictOfInterest conflict) {
        boolean involved = actor.accountId() == conflict.reviewerId() || actor.isTiedTo(conflict.institutionId());
        return involved ? Decision.refuse("panel.refused.other") : mayDecideConflicts(actor);
    }

    /** A reviewer says himself what he knows, how much he takes and where he was. */
    public Decision mayDescribeOneself(Actor actor) {
        return Decision.when(actor.holds(Role.REVIEWER), "panel.refused.reviewer");
    }

    /** Nobody takes back what another has said. */
    public Decision mayDropPast(Actor actor, PastInstitution past) {
        boolean own = actor.accountId() == past.reviewerId();
        return own ? mayDescribeOneself(actor) : Decision.refuse("panel.refused.other");
    }

    /** Whether this offer is the actor's at all: it is put to him and it is not about his own institution. */
    public Decision maySeeOffer(Actor actor, Assignment assignment, PanelSubject subject) {
        boolean own = actor.holds(Role.REVIEWER) && actor.accountId() == assignment.reviewerId();
        boolean free = !actor.isTiedTo(subject.institutionId());
        return Decision.when(own && free && assignment.isOpen(), "panel.refused.other");
    }

    /** The reviewer answers while the panel is open. */
    public Decision mayAnswer(Actor actor, Assignment assignment, PanelSubject subject) {
        Decision seen = maySeeOffer(actor, assignment, subject);
        return seen.allowed() ? Decision.when(subject.isPanelOpen(), "panel.refused.closed") : seen;
    }

    /** Who holds the link of an offer declines it, unless somebody else is signed in; what was answered has no link any more. */
    public Decision mayDeclineByLink(Actor actor, Assignment assignment, PanelSubject subject) {
        boolean stranger = actor.isSignedIn() && actor.accountId() != assignment.reviewerId();
        boolean waiting = assignment.state() == AssignmentState.OFFERED && subject.isPanelOpen();
        return Decision.when(waiting && !stranger, "panel.refused.other");
    }

    /** Members of the panel read what the institution sent once the review has begun. */
    public Decision mayRead(Actor actor, Membership membership) {
        if (!isOwn(actor, membership)) {
            return Decision.refuse("panel.refused.other");
        }
        return Decision.when(membership.isReviewBegun(), "panel.refused.early");
    }

    /** Whether the actor leads this panel. */
    public Decision mayLead(Actor actor, Membership membership) {
        Decision reading = mayRead(actor, membership);
        return reading.allowed() ? Decision.when(membership.leading(), "panel.refused.lead") : reading;
    }

    private static boolean isOwn(Actor actor, Membership membership) {
        return actor.holds(Role.REVIEWER)
                && actor.accountId() == membership.reviewerId()
                && !actor.isTiedTo(membership.institutionId());
    }
}
