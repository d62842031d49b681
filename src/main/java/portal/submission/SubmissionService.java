package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.submission.SubmissionEvent.Which;

/** What can be done with a submission as a whole. Changes of one submission wait for each other. */
@ApplicationScoped
@Transactional
public class SubmissionService {

    @Inject
    SubmissionGate gate;

    @Inject
    SubmissionPolicy policy;

    @Inject
    Opening opening;

    @Inject
    HandingIn handingIn;

    @Inject
    Event<DomainEvent> events;

    /** Begins the institution's submission for a round; where it has begun already, it is that one. @return its id */
    public long open(Actor actor, long roundId, long institutionId) {
        policy.mayOpen(actor, institutionId).orNotFound();
        Optional<Submission> known = gate.find(roundId, institutionId);
        if (known.isPresent()) {
            return known.get().id();
        }
        Submission submission = opening.begin(actor, roundId, institutionId);
        events.fire(new SubmissionOpened(actor, Which.of(submission)));
        return submission.id();
    }

    /** Hands it in, once: whoever asks again, even at the same moment, is told the same receipt. @return its number */
    public String submit(Actor actor, long id, Approval approval) {
        Submission submission = gate.locked(actor, id);
        policy.mayApprove(actor, submission.institutionId()).orRefuse();
        String given = submission.receiptNumber();
        if (given != null && !submission.state().isOpenForWriting()) {
            return given;
        }
        gate.hold(policy.maySubmit(actor, submission, gate.inTime(submission)), submission);
        String receipt = handingIn.submit(actor, submission, approval);
        events.fire(new SubmissionSubmitted(actor, Which.of(submission), receipt));
        return receipt;
    }

    /** Takes it back to go on writing, until the deadline. */
    public void unsubmit(Actor actor, long id) {
        Submission submission = gate.locked(actor, id);
        gate.hold(policy.mayUnsubmit(actor, submission, gate.inTime(submission)), submission);
        String given = submission.receiptNumber();
        submission.unsubmit();
        handingIn.thaw(actor, submission);
        events.fire(new SubmissionUnsubmitted(actor, Which.of(submission), given == null ? "" : given));
    }

    /**
     * Gives it back to be completed, with the reason that the institution reads, and with time to do so.
     *
     * @param until the day by which it has to be handed in again; needed when the deadline is near or over
     */
    public void returnToInstitution(Actor actor, long id, String reason, @Nullable LocalDate until) {
        Submission submission = running(actor, id, SubmissionStep.RETURN_TO_INSTITUTION);
        submission.returnToInstitution(reason);
        handingIn.giveBack(actor, submission, until);
        events.fire(new SubmissionReturned(actor, Which.of(submission), reason.strip()));
    }

    /** Opens it to its panel. From now on the institution cannot take it back. */
    public void startReview(Actor actor, long id) {
        Submission submission = running(actor, id, SubmissionStep.START_REVIEW);
        submission.startReview();
        events.fire(new ReviewStarted(actor, Which.of(submission)));
    }

    /** The panel has agreed. Scoring asks beforehand whether the actor leads it. */
    public void consolidate(Actor actor, long id) {
        Submission submission = gate.locked(actor, id);
        policy.mayConsolidate(actor, submission).orRefuse();
        submission.consolidate();
        events.fire(new SubmissionConsolidated(actor, Which.of(submission)));
    }

    public void draftLetter(Actor actor, long id) {
        Submission submission = running(actor, id, SubmissionStep.DRAFT_LETTER);
        submission.draftLetter();
        events.fire(new LetterDraftStarted(actor, Which.of(submission)));
    }

    /** Asks the institution whether the facts of its letter are right. @param until the last day for an answer */
    public void askInstitution(Actor actor, long id, LocalDate until) {
        Submission submission = running(actor, id, SubmissionStep.ASK_INSTITUTION);
        submission.askInstitution();
        events.fire(new SubmissionFactsAsked(actor, Which.of(submission), until));
    }

    /** The institution has answered, or has let the time pass. */
    public void answer(Actor actor, long id, FactsAnswer answer) {
        Submission submission = gate.locked(actor, id);
        policy.mayOpen(actor, submission.institutionId()).orRefuse();
        submission.answer();
        events.fire(new SubmissionFactsAnswered(actor, Which.of(submission), answer));
    }

    public void sendToSignOff(Actor actor, long id) {
        Submission submission = running(actor, id, SubmissionStep.SEND_TO_SIGN_OFF);
        submission.sendToSignOff();
        events.fire(new SubmissionSentToSignOff(actor, Which.of(submission)));
    }

    /** The board wants the letter changed. Board and letter ask beforehand whether the actor signs it. */
    public void returnLetter(Actor actor, long id) {
        Submission submission = signing(actor, id);
        submission.returnLetter();
        events.fire(new SubmissionLetterReturned(actor, Which.of(submission)));
    }

    /** The last signature is given. Board and letter ask beforehand whether the actor signs it. */
    public void issue(Actor actor, long id) {
        Submission submission = signing(actor, id);
        submission.issue();
        events.fire(new SubmissionIssued(actor, Which.of(submission)));
    }

    /** Its letter was issued by mistake, with a reason that the institution reads, and another one is begun. */
    public void correctLetter(Actor actor, long id, String reason) {
        Submission submission = running(actor, id, SubmissionStep.CORRECT_LETTER);
        submission.correctLetter();
        events.fire(new SubmissionLetterSuperseded(actor, Which.of(submission), reason));
    }

    private Submission running(Actor actor, long id, SubmissionStep step) {
        Submission submission = gate.locked(actor, id);
        gate.hold(policy.mayRun(actor, submission.institutionId(), submission.state(), step), submission);
        return submission;
    }

    private Submission signing(Actor actor, long id) {
        Submission submission = gate.locked(actor, id);
        policy.maySign(actor).orRefuse();
        return submission;
    }
}
