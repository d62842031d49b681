package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import portal.identity.Tokens;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.submission.SubmissionService;

/** What the secretariat does to make a panel, until it begins. */
@ApplicationScoped
@Transactional
public class PanelService {

    /** How many people make a panel. */
    public static final int FEWEST = 2;

    @Inject
    PanelPolicy policy;

    @Inject
    PanelRepository panels;

    @Inject
    SubmissionService submissions;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Offers a submission to a reviewer who takes one more; gives the assignment. */
    public long assign(Actor actor, long submissionId, long reviewerId, boolean leading) {
        return assign(actor, submissionId, reviewerId, leading, "");
    }

    /** @param beyond why the reviewer is asked although he has as many as he takes; empty where he is not to be then */
    public long assign(Actor actor, long submissionId, long reviewerId, boolean leading, String beyond) {
        PanelSubject subject = panels.held(submissionId);
        policy.mayChoose(actor, subject).orRefuse();
        panels.suitability(reviewerId, subject.institutionId()).require();
        List<Assignment> panel = panels.panel(submissionId);
        if (leading && panel.stream().anyMatch(place -> place.isOpen() && place.isLeading())) {
            throw new LeadAlreadyChosen();
        }
        Load load = panels.load(reviewerId, subject.roundId());
        load.requireRoom(beyond);
        Assignment offered = offer(panel, submissionId, reviewerId, leading);
        if (load.isFull()) {
            offered.askedBeyondCapacity(beyond);
        }
        String secret = Tokens.fresh();
        offered.declinableBy(secret);
        events.fire(new ReviewOffered(actor, submissionId, offered.id(), reviewerId, secret));
        return offered.id();
    }

    private Assignment offer(List<Assignment> panel, long submissionId, long reviewerId, boolean leading) {
        Assignment place = panel.stream()
                .filter(known -> known.reviewerId() == reviewerId)
                .findFirst()
                .orElse(null);
        if (place == null) {
            place = Assignment.offer(submissionId, reviewerId, leading, clock.instant());
            panels.add(place);
        } else if (place.isOpen()) {
            throw new AlreadyOnPanel();
        } else {
            place.offerAgain(leading, clock.instant());
        }
        return place;
    }

    /** Makes a member of the panel its lead; who led before stays on it as a reviewer. */
    public void appointLead(Actor actor, long assignmentId) {
        PanelSubject subject = choosable(actor, assignmentId);
        List<Assignment> panel = panels.panel(subject.submissionId());
        Assignment chosen = panels.assignment(assignmentId);
        if (!chosen.isOpen()) {
            throw new AssignmentAnswered();
        }
        if (subject.isUnderReview() && chosen.state() != AssignmentState.ACCEPTED) {
            throw new LeadNotAccepted();
        }
        panel.forEach(Assignment::stepBack);
        chosen.lead();
        events.fire(new LeadAppointed(actor, chosen.submissionId(), chosen.id(), chosen.reviewerId()));
    }

    /** Takes an assignment back. What the reviewer has written stays, unread, and returns when it is offered again. */
    public void unassign(Actor actor, long assignmentId) {
        PanelSubject subject = choosable(actor, assignmentId);
        Assignment place = panels.assignment(assignmentId);
        if (subject.isUnderReview() && place.isLeading()) {
            throw new LeadNeeded();
        }
        place.withdraw(clock.instant());
        events.fire(new AssignmentWithdrawn(actor, place.submissionId(), place.id(), place.reviewerId()));
    }

    /** Lets the panel begin, when it is ready. */
    public void startReview(Actor actor, long submissionId) {
        policy.mayChoose(actor, panels.held(submissionId)).orRefuse();
        List<Assignment> joined = panels.panel(submissionId).stream()
                .filter(place -> place.state() == AssignmentState.ACCEPTED)
                .toList();
        if (joined.size() < FEWEST || joined.stream().noneMatch(Assignment::isLeading)) {
            throw new PanelNotReady();
        }
        submissions.startReview(actor, submissionId);
    }

    private PanelSubject choosable(Actor actor, long assignmentId) {
        policy.maySeePanels(actor).orRefuse();
        PanelSubject subject = panels.held(panels.assignment(assignmentId).submissionId());
        policy.mayChoose(actor, subject).orRefuse();
        return subject;
    }
}
