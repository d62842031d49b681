package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;
import portal.round.ReadingRight;

/**
 * Who may do what to a plan. Its institution's editors and approvers read and edit it, the secretariat reads it, and others
 * only where panel or board gives them the right to read. Nobody else learns that it exists.
 */
@ApplicationScoped
public class PlanPolicy {

    @Inject
    @Any
    Instance<ReadingRight> readingRights;

    /** Opens the two plans of a submission. */
    public Decision mayOpen(Actor actor, long institutionId) {
        return Decision.when(runsRounds(actor, institutionId) || actor.actsFor(institutionId), "access.refused");
    }

    public Decision mayRead(Actor actor, long roundId, long institutionId) {
        boolean may = actor.isSignedIn()
                && (runsRounds(actor, institutionId)
                        || actor.actsFor(institutionId)
                        || readingRights.stream().anyMatch(right -> right.opens(actor, roundId, institutionId)));
        return Decision.when(may, "access.refused");
    }

    /** Whether this person edits plans of the institution; that a plan is frozen is the plan's own rule. */
    public Decision mayEdit(Actor actor, long institutionId) {
        return Decision.when(actor.actsFor(institutionId), "access.refused");
    }

    /** Says what a letter from before the portal advised. */
    public Decision mayListAdvice(Actor actor, long institutionId) {
        return Decision.when(runsRounds(actor, institutionId) || actor.actsFor(institutionId), "access.refused");
    }

    /** Leaves advice to an institution, as whoever issues its letter does. */
    public Decision mayAdvise(Actor actor) {
        return Decision.when(actor.holds(Role.BOARD_MEMBER), "access.refused");
    }

    /** Freezing and thawing go with submitting, taking back and returning. */
    public Decision mayFreeze(Actor actor, long institutionId) {
        return Decision.when(runsRounds(actor, institutionId) || actor.actsFor(institutionId), "access.refused");
    }

    private static boolean runsRounds(Actor actor, long institutionId) {
        return actor.serves(Role.SECRETARIAT, institutionId);
    }
}
