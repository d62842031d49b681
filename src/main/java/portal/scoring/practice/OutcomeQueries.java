package portal.scoring.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import portal.platform.access.Actor;

/** Who has practised, when and how close it came, for the secretariat. What was given and written is in none of it. */
@ApplicationScoped
public class OutcomeQueries {

    static final String ROW = "select new portal.scoring.practice.ExerciseRow(e.id, e.reviewerId, p.name, e.exemplar,"
            + " e.finishedAt, e.same, e.oneOff, e.further, e.countedAt)"
            + " from Exercise e join Account p on p.id = e.reviewerId";

    private static final String FINISHED = " where e.finishedAt is not null";

    private static final String LAST_FIRST = " order by e.finishedAt desc, e.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    PracticePolicy policy;

    /** A page of all that were finished, the last first; one statement. */
    public List<ExerciseRow> finished(Actor actor, int first, int most) {
        policy.maySeeOutcomes(actor).orNotFound();
        return em.createQuery(ROW + FINISHED + LAST_FIRST, ExerciseRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Actor actor) {
        policy.maySeeOutcomes(actor).orNotFound();
        return em.createQuery("select count(e) from Exercise e" + FINISHED, Long.class)
                .getSingleResult();
    }

    /** Those of one reviewer. */
    public List<ExerciseRow> of(Actor actor, long reviewerId) {
        policy.maySeeOutcomes(actor).orNotFound();
        return em.createQuery(ROW + FINISHED + " and e.reviewerId = :reviewer" + LAST_FIRST, ExerciseRow.class)
                .setParameter("reviewer", reviewerId)
                .getResultList();
    }
}
