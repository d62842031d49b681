package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.platform.time.UkTime;

/** What is known of reviewers: they tell themselves who they are and where they were; the secretariat records their training. */
@ApplicationScoped
@Transactional
public class ReviewerService {

    @Inject
    PanelPolicy policy;

    @Inject
    ReviewerRepository reviewers;

    @Inject
    PanelRepository panels;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    public void revise(Actor actor, Profile said) {
        policy.mayDescribeOneself(actor).orRefuse();
        reviewers
                .profile(actor.accountId())
                .ifPresentOrElse(
                        known -> known.revise(said), () -> reviewers.add(new ReviewerProfile(actor.accountId(), said)));
        events.fire(new ReviewerRevised(actor, said.toString()));
    }

    /** Puts on record what somebody said of himself before he was a reviewer; what he has said as one stands. */
    public void introduce(Actor actor, long reviewerId, Profile said) {
        policy.maySeePanels(actor).orRefuse();
        reviewers.requireReviewer(reviewerId);
        if (reviewers.profile(reviewerId).isEmpty()) {
            reviewers.add(new ReviewerProfile(reviewerId, said));
        }
    }

    /** Puts an institution of the last years on record; the reviewer leaves its panels at once. */
    public void tellPast(Actor actor, long institutionId, LocalDate endedOn) {
        policy.mayDescribeOneself(actor).orRefuse();
        requireOver(endedOn);
        PastInstitution past = reviewers
                .past(actor.accountId(), institutionId)
                .orElseGet(() -> new PastInstitution(actor.accountId(), institutionId, endedOn));
        past.endedOn(endedOn);
        reviewers.add(past);
        events.fire(new ReviewerRevised(actor, "institution " + institutionId + " until " + endedOn));
        if (past.counts(today())) {
            reviewers.places(actor.accountId(), institutionId).forEach(place -> leave(actor, place, endedOn));
        }
    }

    private void leave(Actor actor, Assignment place, LocalDate endedOn) {
        if (panels.held(place.submissionId()).isPanelOpen()) {
            String reason = "Was at the institution until " + endedOn;
            place.declareConflict(reason, clock.instant());
            events.fire(new ConflictFound(actor, place.submissionId(), place.id(), ConflictKind.MAJOR, reason));
        }
    }

    public void dropPast(Actor actor, long pastId) {
        PastInstitution past = reviewers.past(pastId);
        policy.mayDropPast(actor, past).orNotFound();
        reviewers.remove(past);
        events.fire(new ReviewerRevised(actor, "not at institution " + past.institutionId()));
    }

    /** Puts a training on record, from which its year is counted. */
    public void recordTraining(Actor actor, long reviewerId, LocalDate day) {
        policy.maySeePanels(actor).orRefuse();
        reviewers.requireReviewer(reviewerId);
        requireOver(day);
        if (!reviewers.isTrainedOn(reviewerId, day)) {
            reviewers.add(new ReviewerTraining(reviewerId, day, actor.accountId(), clock.instant()));
            events.fire(new TrainingRecorded(actor, reviewerId, day));
        }
    }

    private void requireOver(LocalDate day) {
        if (day.isAfter(today())) {
            throw new DayNotOver();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }
}
