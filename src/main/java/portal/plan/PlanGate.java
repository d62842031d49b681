package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.round.RoundQueries;

/** Lets people to a plan that they want to change, one after the other until the end of each transaction. */
@ApplicationScoped
class PlanGate {

    @Inject
    PlanPolicy policy;

    @Inject
    PlanRepository plans;

    @Inject
    RoundQueries rounds;

    /** A plan to write in. @throws PlanFrozen once it was handed in, DeadlinePassed when it can no longer be */
    ActionPlan open(Actor actor, long planId) {
        ActionPlan plan = held(actor, planId);
        policy.mayEdit(actor, plan.institutionId()).orRefuse();
        plan.requireOpen();
        rounds.requireInTime(plan.roundId(), plan.institutionId());
        return plan;
    }

    /** As {@link #open}, with all that its actions name, for changes that take them apart again. */
    ActionPlan whole(Actor actor, long planId) {
        plans.readParts(planId);
        return open(actor, planId);
    }

    ActionPlan held(Actor actor, long planId) {
        ActionPlan plan = plans.held(planId).orElseThrow(NotFound::new);
        policy.mayRead(actor, plan.roundId(), plan.institutionId()).orNotFound();
        return plan;
    }

    PlanAction action(ActionPlan plan, long actionId) {
        return plans.action(plan, actionId).orElseThrow(NotFound::new);
    }
}
