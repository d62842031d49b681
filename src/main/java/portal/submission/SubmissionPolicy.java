package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;
import portal.round.ReadingRight;

/**
 * Who may read, write and move a submission. Its own institution and the secretariat read it; reviewers and signers by a
 * right that panel and board lend; for everybody else there is no such submission. Only approvers hand in and take back.
 */
@ApplicationScoped
public class SubmissionPolicy {

    static final String LOCKED = "submission.refused.locked";
    static final String DEADLINE = "submission.refused.deadline";

    private static final String UNKNOWN = "submission.refused.unknown";
    private static final String APPROVER = "submission.refused.approver";
    private static final String SECRETARIAT = "submission.refused.secretariat";
    private static final String PANEL = "submission.refused.panel";
    private static final String BOARD = "submission.refused.board";

    @Inject
    @Any
    Instance<ReadingRight> rights;

    public Decision mayOpen(Actor actor, long institutionId) {
        return Decision.when(actor.actsFor(institutionId) || actor.serves(Role.SECRETARIAT, institutionId), UNKNOWN);
    }

    public Decision mayRead(Actor actor, Submission submission) {
        return mayRead(actor, submission.roundId(), submission.institutionId());
    }

    Decision mayRead(Actor actor, long roundId, long institutionId) {
        boolean reads = actor.actsFor(institutionId)
                || actor.serves(Role.SECRETARIAT, institutionId)
                || rights.stream().anyMatch(right -> right.opens(actor, roundId, institutionId));
        return Decision.when(reads, UNKNOWN);
    }

    /** @param inTime whether the institution's deadline, with extension and grace, has not passed */
    public Decision mayEdit(Actor actor, Submission submission, boolean inTime) {
        return mayEdit(actor, submission.institutionId(), submission.state(), inTime);
    }

    Decision mayEdit(Actor actor, long institutionId, SubmissionState state, boolean inTime) {
        if (!actor.actsFor(institutionId)) {
            return Decision.refuse(UNKNOWN);
        }
        if (!state.isOpenForWriting()) {
            return Decision.refuse(LOCKED);
        }
        return Decision.when(inTime, DEADLINE);
    }

    public Decision maySubmit(Actor actor, Submission submission, boolean inTime) {
        return maySubmit(actor, submission.institutionId(), submission.state(), inTime);
    }

    Decision maySubmit(Actor actor, long institutionId, SubmissionState state, boolean inTime) {
        Decision approver = mayApprove(actor, institutionId);
        return approver.allowed() ? mayEdit(actor, institutionId, state, inTime) : approver;
    }

    /** Whether the actor approves for the institution at all, whatever the state. */
    Decision mayApprove(Actor actor, long institutionId) {
        return Decision.when(actor.holdsAt(Role.INSTITUTION_APPROVER, institutionId), APPROVER);
    }

    public Decision mayUnsubmit(Actor actor, Submission submission, boolean inTime) {
        return mayUnsubmit(actor, submission.institutionId(), submission.state(), inTime);
    }

    Decision mayUnsubmit(Actor actor, long institutionId, SubmissionState state, boolean inTime) {
        Decision approver = mayApprove(actor, institutionId);
        if (!approver.allowed()) {
            return approver;
        }
        return state.allows(SubmissionStep.UNSUBMIT) ? Decision.when(inTime, DEADLINE) : Decision.refuse(LOCKED);
    }

    /** The verbs of those who run the round: return, start the review, begin the letter, send it to sign-off. */
    public Decision mayRun(Actor actor, long institutionId, SubmissionState state, SubmissionStep step) {
        if (!actor.serves(Role.SECRETARIAT, institutionId)) {
            return Decision.refuse(SECRETARIAT);
        }
        return Decision.when(state.allows(step), LOCKED);
    }

    /** Which buttons exist. */
    SubmissionRights rights(Actor actor, long institutionId, SubmissionState state, boolean inTime) {
        return new SubmissionRights(
                mayEdit(actor, institutionId, state, inTime).allowed(),
                maySubmit(actor, institutionId, state, inTime).allowed(),
                mayUnsubmit(actor, institutionId, state, inTime).allowed(),
                mayRun(actor, institutionId, state, SubmissionStep.RETURN_TO_INSTITUTION)
                        .allowed(),
                mayRun(actor, institutionId, state, SubmissionStep.START_REVIEW).allowed());
    }

    /** Scoring asks who leads the panel; here it is enough to read the submission as a reviewer or to run the round. */
    public Decision mayConsolidate(Actor actor, Submission submission) {
        boolean reviews = actor.holds(Role.REVIEWER) || actor.holds(Role.CHAIR);
        boolean may = actor.serves(Role.SECRETARIAT, submission.institutionId())
                || (reviews
                        && !actor.actsFor(submission.institutionId())
                        && mayRead(actor, submission).allowed());
        return Decision.when(may, PANEL);
    }

    /** The board's feature asks who signs which letter; here it is enough to be of the board. */
    public Decision maySign(Actor actor) {
        return Decision.when(actor.holds(Role.BOARD_MEMBER), BOARD);
    }
}
