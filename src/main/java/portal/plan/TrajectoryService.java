package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;

/** Carries the actions of the previous plan into the new one. */
@ApplicationScoped
@Transactional
public class TrajectoryService {

    @Inject
    PlanGate gate;

    @Inject
    PlanRepository plans;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Says what the new plan makes of an action.
     *
     * @param trajectory nothing where it is not decided yet
     * @param successorId the action of the new plan, if one is meant; only what goes on has one
     */
    public void decide(
            Actor actor, long planId, long actionId, @Nullable Trajectory trajectory, @Nullable Long successorId) {
        ActionPlan previous = previous(actor, planId);
        PlanAction action = gate.action(previous, actionId);
        if (successorId != null
                && gate.action(next(actor, previous), successorId).isRemoved()) {
            throw new NotFound();
        }
        action.goOn(trajectory, successorId);
        previous.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, planId, "plan.trajectory"));
    }

    /** Copies an action into the new plan, without its number and its time, and links the two. */
    public void carryOn(Actor actor, long planId, long actionId) {
        ActionPlan previous = previous(actor, planId);
        PlanAction action = gate.action(previous, actionId);
        ActionPlan next = next(actor, previous);
        PlanAction copy = next.add();
        copy.fill(action.described().unnumbered().undated());
        plans.flush();
        action.goOn(Trajectory.CONTINUED, copy.id());
        previous.touched(actor, clock.instant());
        next.touched(actor, clock.instant());
        events.fire(new PlanChanged(actor, next.id(), "plan.action.added"));
        events.fire(new PlanChanged(actor, planId, "plan.trajectory"));
    }

    private ActionPlan previous(Actor actor, long planId) {
        ActionPlan plan = gate.open(actor, planId);
        if (plan.kind() != PlanKind.PREVIOUS) {
            throw new NotFound();
        }
        return plan;
    }

    private ActionPlan next(Actor actor, ActionPlan previous) {
        long next = plans.find(previous.roundId(), previous.institutionId(), PlanKind.NEW)
                .orElseThrow(NotFound::new)
                .id();
        return gate.open(actor, next);
    }
}
