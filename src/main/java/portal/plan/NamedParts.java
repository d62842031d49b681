package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.plan.advice.AdviceRepository;
import portal.plan.advice.LastAdvice;

/**
 * Reads what stands beside the actions of plans: what their cells name, the lists, and the advice that they answer. For those
 * who have asked the policy.
 */
@ApplicationScoped
class NamedParts {

    private static final String NAMED = "select p.action.id, p.kind, p.code, p.words from ActionPart p";

    @PersistenceContext
    EntityManager em;

    @Inject
    AdviceRepository advice;

    /** What the actions of both plans of a submission name, by their ids. */
    Map<Long, Parts> of(long roundId, long institutionId) {
        return byAction(em.createQuery(
                        NAMED + " where p.action.plan.roundId = :round and p.action.plan.institutionId = :institution"
                                + " order by p.position",
                        Object[].class)
                .setParameter("round", roundId)
                .setParameter("institution", institutionId)
                .getResultList());
    }

    /** What the actions of one plan name, by their ids. */
    Map<Long, Parts> of(long planId) {
        return byAction(em.createQuery(NAMED + " where p.action.plan.id = :plan order by p.position", Object[].class)
                .setParameter("plan", planId)
                .getResultList());
    }

    private static Map<Long, Parts> byAction(List<Object[]> rows) {
        Map<Long, List<Part>> found = new HashMap<>();
        rows.forEach(row ->
                found.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(part(row)));
        Map<Long, Parts> parts = new HashMap<>();
        found.forEach((id, named) -> parts.put(id, Parts.of(named)));
        return parts;
    }

    private static Part part(Object[] row) {
        return new Part((PartKind) row[1], String.valueOf(row[2] == null ? row[3] : row[2]));
    }

    PlanLists lists(long planId) {
        return new PlanLists(em.createQuery(
                        "select new portal.plan.ListEntry(e.id, e.kind, e.name, e.meaning, e.contact, e.remark, e.version)"
                                + " from PlanEntry e where e.plan.id = :plan order by e.position, e.id",
                        ListEntry.class)
                .setParameter("plan", planId)
                .getResultList());
    }

    /** The advice of the last letter, with what this new plan answers. */
    LastAdvice advice(PlanDetail plan) {
        return advice.last(plan.roundId(), plan.institutionId(), plan.id());
    }
}
