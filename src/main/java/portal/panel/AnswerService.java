package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;

/** A reviewer's answers to an offer: he joins, declines, or declares a conflict. The latter two are open to him later too. */
@ApplicationScoped
@Transactional
public class AnswerService {

    private static final int LONGEST_REASON = 1000;

    @Inject
    PanelPolicy policy;

    @Inject
    PanelRepository panels;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** @param noConflict the reviewer's declaration, without which nobody joins a panel */
    public void accept(Actor actor, long assignmentId, boolean noConflict) {
        Assignment offer = answerable(actor, assignmentId);
        if (!noConflict) {
            throw new ConflictDeclarationMissing();
        }
        long institutionId = panels.held(offer.submissionId()).institutionId();
        panels.suitability(actor.accountId(), institutionId).requireFree();
        offer.accept(clock.instant());
        events.fire(new AssignmentAccepted(actor, offer.submissionId(), offer.id()));
    }

    public void decline(Actor actor, long assignmentId, String reason) {
        decline(answerable(actor, assignmentId), actor, reason);
    }

    /** Declines the offer of a link. The reviewer need not be signed in; nobody else may be. */
    public void declineByLink(Actor actor, String secret, String reason) {
        Assignment offer = panels.offerOf(secret).orElseThrow(NotFound::new);
        policy.mayDeclineByLink(actor, offer, panels.held(offer.submissionId())).orNotFound();
        decline(offer, panels.reviewer(offer), reason);
    }

    private void decline(Assignment offer, Actor reviewer, String reason) {
        String given = required(reason);
        offer.decline(given, clock.instant());
        events.fire(new AssignmentDeclined(reviewer, offer.submissionId(), offer.id(), given));
    }

    /** Ends the assignment; from now on the reviewer sees nothing of the submission. */
    public void declareConflict(Actor actor, long assignmentId, ConflictKind kind, String reason) {
        Assignment offer = answerable(actor, assignmentId);
        String given = required(reason);
        long institutionId = panels.held(offer.submissionId()).institutionId();
        Instant now = clock.instant();
        offer.declareConflict(given, now);
        panels.conflict(actor.accountId(), institutionId)
                .ifPresentOrElse(
                        known -> known.declareAgain(kind, given, now),
                        () -> panels.add(new ConflictOfInterest(actor.accountId(), institutionId, kind, given, now)));
        events.fire(new ConflictFound(actor, offer.submissionId(), offer.id(), kind, given));
    }

    private Assignment answerable(Actor actor, long assignmentId) {
        Assignment offer = panels.assignment(assignmentId);
        PanelSubject subject = panels.held(offer.submissionId());
        policy.maySeeOffer(actor, offer, subject).orNotFound();
        policy.mayAnswer(actor, offer, subject).orRefuse();
        return offer;
    }

    private static String required(String reason) {
        String given = reason.strip();
        if (given.isEmpty()) {
            throw new NoReasonGiven();
        }
        return given.substring(0, Math.min(given.length(), LONGEST_REASON));
    }
}
