package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Whole plans, in and out. */
@ApplicationScoped
public class PlanRepository {

    @PersistenceContext
    EntityManager em;

    void add(ActionPlan plan) {
        em.persist(plan);
        em.flush();
    }

    /** The plan, read anew and held until the end of the transaction: whoever edits or freezes it does so one after the other. */
    public Optional<ActionPlan> held(long planId) {
        return Optional.ofNullable(em.find(ActionPlan.class, planId, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Reads what the actions of a plan name in one statement, before they are read one by one. A joined read keeps no order
     * of its own.
     */
    void readParts(long planId) {
        em.createQuery(
                        "select a from PlanAction a left join fetch a.parts p where a.plan.id = :plan order by p.position",
                        PlanAction.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    Optional<PlanAction> action(ActionPlan plan, long actionId) {
        return em.createQuery("select a from PlanAction a where a.id = :id and a.plan = :plan", PlanAction.class)
                .setParameter("id", actionId)
                .setParameter("plan", plan)
                .getResultStream()
                .findFirst();
    }

    Optional<ActionPlan> find(long roundId, long institutionId, PlanKind kind) {
        return em.createQuery(
                        "select p from ActionPlan p where p.roundId = :roundId and p.institutionId = :institutionId"
                                + " and p.kind = :kind",
                        ActionPlan.class)
                .setParameter("roundId", roundId)
                .setParameter("institutionId", institutionId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    List<Long> idsOf(long roundId, long institutionId) {
        return em.createQuery(
                        "select p.id from ActionPlan p where p.roundId = :roundId and p.institutionId = :institutionId"
                                + " order by p.id",
                        Long.class)
                .setParameter("roundId", roundId)
                .setParameter("institutionId", institutionId)
                .getResultList();
    }

    void flush() {
        em.flush();
    }
}
