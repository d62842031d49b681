package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;
import portal.platform.access.Actor;
import portal.round.RoundQueries;

/** Opens the two plans of a submission. */
@ApplicationScoped
@Transactional
public class PlanOpening {

    @Inject
    PlanPolicy policy;

    @Inject
    PlanRepository plans;

    @Inject
    RoundQueries rounds;

    /**
     * Opens the previous and the new plan, the new one without actions; does nothing where they are open already.
     *
     * @param earlierRoundId the round in which the institution handed in what is now its previous plan, if it did so here:
     *     nobody types that again
     */
    public void openFor(Actor actor, long roundId, long institutionId, @Nullable Long earlierRoundId) {
        policy.mayOpen(actor, institutionId).orRefuse();
        if (!plans.idsOf(roundId, institutionId).isEmpty()) {
            return;
        }
        ActionPlan previous = new ActionPlan(roundId, institutionId, PlanKind.PREVIOUS, PlanWindow.UNKNOWN);
        Optional<ActionPlan> earlier =
                earlierRoundId == null ? Optional.empty() : plans.find(earlierRoundId, institutionId, PlanKind.NEW);
        earlier.ifPresent(previous::takeOver);
        plans.add(previous);
        int months = rounds.form(rounds.of(roundId).formVersionId()).planMonths();
        ActionPlan next = new ActionPlan(roundId, institutionId, PlanKind.NEW, new PlanWindow(null, months));
        earlier.ifPresent(next::takeLists);
        plans.add(next);
    }
}
