package portal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Whole rounds with their extensions. */
@ApplicationScoped
public class RoundRepository {

    @PersistenceContext
    EntityManager em;

    void add(Round round) {
        em.persist(round);
        em.flush();
    }

    Optional<Round> find(long id) {
        return em.createQuery(
                        "SELECT DISTINCT r FROM AssessmentRound r LEFT JOIN FETCH r.extensions WHERE r.id = :id",
                        Round.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The names of the rounds that were planned with a rubric. */
    List<String> withRubric(long rubricId) {
        return em.createQuery(
                        "SELECT r.name FROM AssessmentRound r WHERE r.rubricId = :rubric ORDER BY r.opensAt DESC",
                        String.class)
                .setParameter("rubric", rubricId)
                .getResultList();
    }

    boolean isNameTaken(String name, long exceptId) {
        return !em.createQuery("SELECT r.id FROM AssessmentRound r WHERE r.name = :name AND r.id <> :id", Long.class)
                .setParameter("name", name.strip())
                .setParameter("id", exceptId)
                .getResultList()
                .isEmpty();
    }
}
