package portal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;

/** What the secretariat does with rounds. */
@ApplicationScoped
@Transactional
public class RoundService {

    @Inject
    RoundRepository rounds;

    @Inject
    RoundPolicy policy;

    @Inject
    Questions questions;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** @return the number of the new round */
    public long plan(Actor actor, RoundPlan plan) {
        policy.mayRun(actor).orRefuse();
        refuseUnfit(plan, 0);
        Round round = Round.plan(plan);
        rounds.add(round);
        events.fire(RoundChanged.planned(actor, round.id(), plan));
        return round.id();
    }

    /** @param version the version that the actor had before his eyes */
    public void revise(Actor actor, long roundId, RoundPlan plan, int version) {
        policy.mayRun(actor).orRefuse();
        refuseUnfit(plan, roundId);
        Round round = load(roundId);
        if (!round.hasVersion(version)) {
            throw new OptimisticLockException();
        }
        RoundPlan before = round.plan();
        round.revise(plan, clock.instant());
        events.fire(RoundChanged.revised(actor, roundId, before, plan));
        if (round.isOpened() && !before.deadlineAt().equals(plan.deadlineAt())) {
            events.fire(new RoundRescheduled(actor, roundId, before.deadlineAt(), plan.deadlineAt()));
        }
    }

    /** Opens the round for submissions and freezes its form and rubric. */
    public void open(Actor actor, long roundId) {
        policy.mayRun(actor).orRefuse();
        Round round = load(roundId);
        round.open(clock.instant());
        questions.freeze(actor, round);
        events.fire(new RoundOpened(actor, roundId, round.name()));
    }

    /** Gives one institution a later deadline than everybody else. */
    public void extend(Actor actor, long roundId, long institutionId, Instant newDeadline, String reason) {
        policy.mayExtend(actor, institutionId).orRefuse();
        Round round = load(roundId);
        Deadline before = round.deadlineFor(institutionId);
        round.extend(institutionId, newDeadline, reason, clock.instant());
        events.fire(new DeadlineExtended(actor, roundId, institutionId, before.at(), newDeadline));
    }

    /**
     * Sees to it that an institution has time to complete what comes back to it: until the given day, at the hour of its
     * deadline, or, without a day, until its deadline as it is.
     *
     * @throws TooLittleTime without a day, when that deadline is near or over
     * @throws ExtensionTooEarly when the day gives it no more time than it has
     */
    public void leaveTime(Actor actor, long roundId, long institutionId, @Nullable LocalDate until, String reason) {
        policy.mayExtend(actor, institutionId).orRefuse();
        Deadline deadline = load(roundId).deadlineFor(institutionId);
        if (until == null && !deadline.leavesTime(clock.instant())) {
            throw new TooLittleTime();
        }
        if (until != null) {
            Instant later = deadline.on(until);
            if (!later.isAfter(deadline.at())) {
                throw new ExtensionTooEarly();
            }
            extend(actor, roundId, institutionId, later, reason);
        }
    }

    private void refuseUnfit(RoundPlan plan, long exceptId) {
        if (rounds.isNameTaken(plan.name(), exceptId)) {
            throw new RoundNameTaken();
        }
        questions.refuseUnfit(plan);
    }

    private Round load(long roundId) {
        return rounds.find(roundId).orElseThrow(NotFound::new);
    }
}
