package portal.plan.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Points of advice and their answers, in and out. For those who have asked the plan's policy. */
@ApplicationScoped
public class AdviceRepository {

    private static final String LAST =
            """
            select p, a, x.id from AdvicePoint p
                left join AdviceAnswer a on a.pointId = p.id and a.planId = :plan
                left join PlanAction x on x.id = a.actionId and x.removedAt is null
            where p.institutionId = :institution and p.givenAt = (
                select max(q.givenAt) from AdvicePoint q where q.institutionId = :institution
                    and q.givenAt < (select r.deadlineAt from AssessmentRound r where r.id = :round)
                    and not exists (select b.id from AdviceAnswer b, ActionPlan o, AssessmentRound w
                        where b.pointId = q.id and o.id = b.planId and w.id = o.roundId
                            and w.deadlineAt < (select r.deadlineAt from AssessmentRound r where r.id = :round)))
            order by p.position, p.id
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * The advice that a new plan answers: of the latest letter given before the deadline of its round, unless the plan of an earlier round
     * has answered it and the letter on that one advised nothing.
     */
    public LastAdvice last(long roundId, long institutionId, long planId) {
        return new LastAdvice(em.createQuery(LAST, Object[].class)
                .setParameter("plan", planId)
                .setParameter("institution", institutionId)
                .setParameter("round", roundId)
                .getResultStream()
                .map(row -> Advice.of((AdvicePoint) row[0], (AdviceAnswer) row[1], (Long) row[2]))
                .toList());
    }

    /**
     * Takes what a letter advises in the place of what it, or the letter that it corrects, advised: what stands there already keeps
     * its answer, what does not goes. Where the letter is the portal's, what has been answered stays in any case.
     */
    public void take(AdviceLetter letter) {
        Set<AdvicePoint> gone = new HashSet<>(of(letter));
        int position = 0;
        for (AdviceLetter.Point point : letter.points()) {
            int place = ++position;
            gone.stream()
                    .filter(one -> one.words().equals(point.words()))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> {
                                one.stand(letter, place, point.heading());
                                gone.remove(one);
                            },
                            () -> em.persist(new AdvicePoint(letter, place, point)));
        }
        gone.stream()
                .filter(point -> letter.roundId() == null || !isAnswered(point))
                .forEach(this::remove);
    }

    private List<AdvicePoint> of(AdviceLetter letter) {
        return em.createQuery(
                        "select p from AdvicePoint p where p.institutionId = :institution"
                                + " and coalesce(p.roundId, 0) = :round",
                        AdvicePoint.class)
                .setParameter("institution", letter.institutionId())
                .setParameter("round", Optional.ofNullable(letter.roundId()).orElse(0L))
                .getResultList();
    }

    private boolean isAnswered(AdvicePoint point) {
        return em.createQuery("select count(a) from AdviceAnswer a where a.pointId = :point", Long.class)
                        .setParameter("point", point.id())
                        .getSingleResult()
                > 0;
    }

    private void remove(AdvicePoint point) {
        em.createQuery("delete from AdviceAnswer a where a.pointId = :point")
                .setParameter("point", point.id())
                .executeUpdate();
        em.remove(point);
    }

    /** How the plan answers the point, begun where it does not yet. */
    public AdviceAnswer answer(long pointId, long planId) {
        return em.createQuery(
                        "select a from AdviceAnswer a where a.pointId = :point and a.planId = :plan",
                        AdviceAnswer.class)
                .setParameter("point", pointId)
                .setParameter("plan", planId)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    AdviceAnswer begun = new AdviceAnswer(pointId, planId);
                    em.persist(begun);
                    return begun;
                });
    }
}
