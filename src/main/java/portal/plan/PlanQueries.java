package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import portal.institution.InstitutionQueries;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.round.RoundQueries;

/**
 * Reads plans in two statements: their actions, and what those name. One plan alone comes with the lists beside it, which are
 * a third. What the actor may not see is not found.
 */
@ApplicationScoped
public class PlanQueries {

    /** For how long a removed action is offered to be brought back. */
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    PlanPolicy policy;

    @Inject
    InstitutionQueries institutions;

    @Inject
    RoundQueries rounds;

    @Inject
    NamedParts parts;

    @Inject
    Clock clock;

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
        return plan.detail(parts.of(planId), parts.lists(planId));
    }

    /** A plan to be edited. @throws NotFound as for reading; refuses who may only read */
    public PlanDetail toEdit(Actor actor, long planId) {
        PlanDetail plan = detail(actor, planId);
        policy.mayEdit(actor, plan.institutionId()).orRefuse();
        return plan;
    }

    /** A plan that can still be written in. @throws PlanFrozen once it was handed in, DeadlinePassed when it can no longer be */
    public PlanDetail open(Actor actor, long planId) {
        PlanDetail plan = detail(actor, planId);
        if (plan.isFrozen()) {
            throw new PlanFrozen();
        }
        rounds.requireInTime(plan.roundId(), plan.institutionId());
        return plan;
    }

    /** The actions that were removed in the last thirty days, the latest first. */
    public List<RemovedAction> removed(PlanDetail plan) {
        return em.createQuery(
                        """
                        select new portal.plan.RemovedAction(a.id, a.text.reference, a.text.action, a.removedAt, a.removedByName)
                        from PlanAction a where a.plan.id = :plan and a.removedAt > :since
                        order by a.removedAt desc, a.position
                        """,
                        RemovedAction.class)
                .setParameter("plan", plan.id())
                .setParameter("since", clock.instant().minus(KEPT))
                .getResultList();
    }

    /** Whether it can still be handed in, and so be written in. */
    public boolean isOpen(PlanDetail plan) {
        return !plan.isFrozen() && rounds.inTime(plan.roundId(), plan.institutionId());
    }

    /** Whose plan it is and for which round. */
    public PlanHeading heading(PlanDetail plan) {
        return new PlanHeading(
                institutions.nameOf(plan.institutionId()),
                rounds.of(plan.roundId()).name());
    }

    /** Whether this person says what a letter from before the portal advised, which the plan is to answer. */
    public boolean mayListAdvice(Actor actor, PlanDetail plan) {
        return !plan.isFrozen()
                && policy.mayListAdvice(actor, plan.institutionId()).allowed();
    }

    /** How the previous plan of a submission goes on in the new one; the given plan is one of them and is not read again. */
    public Succession succession(Actor actor, PlanDetail plan) {
        policy.mayRead(actor, plan.roundId(), plan.institutionId()).orNotFound();
        PlanDetail other = em.createQuery(
                        "select distinct p from ActionPlan p left join fetch p.actions where p.roundId = :roundId"
                                + " and p.institutionId = :institutionId and p.id <> :id",
                        ActionPlan.class)
                .setParameter("roundId", plan.roundId())
                .setParameter("institutionId", plan.institutionId())
                .setParameter("id", plan.id())
                .getResultStream()
                .map(found -> found.detail(Map.of(), PlanLists.NONE))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Succession.of(
                plan.isPrevious() ? new PlansOfSubmission(plan, other) : new PlansOfSubmission(other, plan));
    }

    /**
     * Both plans, and the advice of the last letter, which is a third statement.
     *
     * @throws NotFound when the plans were not opened or the actor may not read them
     */
    public PlansOfSubmission of(Actor actor, long roundId, long institutionId) {
        policy.mayRead(actor, roundId, institutionId).orNotFound();
        Map<Long, Parts> named = parts.of(roundId, institutionId);
        List<PlanDetail> plans = em.createQuery(
                        "select distinct p from ActionPlan p left join fetch p.actions"
                                + " where p.roundId = :roundId and p.institutionId = :institutionId",
                        ActionPlan.class)
                .setParameter("roundId", roundId)
                .setParameter("institutionId", institutionId)
                .getResultStream()
                .map(plan -> plan.detail(named, PlanLists.NONE))
                .toList();
        PlanDetail next = only(PlanKind.NEW, plans);
        return new PlansOfSubmission(only(PlanKind.PREVIOUS, plans), next, parts.advice(next));
    }

    private static PlanDetail only(PlanKind kind, List<PlanDetail> plans) {
        return plans.stream().filter(plan -> plan.kind() == kind).findFirst().orElseThrow(NotFound::new);
    }
}
