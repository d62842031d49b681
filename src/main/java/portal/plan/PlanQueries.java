package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Reads plans, each with its actions in one statement; what the actor may not see is not found. */
@ApplicationScoped
public class PlanQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    PlanPolicy policy;

    /** @throws NotFound when there is no such plan or the actor may not read it */
    public PlanDetail detail(Actor actor, long planId) {
        ActionPlan plan = em.createQuery(
                        "select distinct p from ActionPlan p left join fetch p.actions where p.id = :id",
                        ActionPlan.class)
                .setParameter("id", planId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        policy.mayRead(actor, plan.roundId(), plan.institutionId()).orNotFound();
        return plan.detail();
    }

    /** @throws NotFound when the plans were not opened or the actor may not read them */
    public PlansOfSubmission of(Actor actor, long roundId, long institutionId) {
        policy.mayRead(actor, roundId, institutionId).orNotFound();
        List<PlanDetail> plans = em.createQuery(
                        "select distinct p from ActionPlan p left join fetch p.actions"
                                + " where p.roundId = :round and p.institutionId = :institution",
                        ActionPlan.class)
                .setParameter("round", roundId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .map(ActionPlan::detail)
                .toList();
        return new PlansOfSubmission(only(PlanKind.PREVIOUS, plans), only(PlanKind.NEW, plans));
    }

    private static PlanDetail only(PlanKind kind, List<PlanDetail> plans) {
        return plans.stream().filter(plan -> plan.kind() == kind).findFirst().orElseThrow(NotFound::new);
    }
}
