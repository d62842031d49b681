package portal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Whole rounds with their extensions, and whole forms with their sections. */
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

    Optional<FormVersion> findForm(long id) {
        return em.createQuery(
                        "SELECT DISTINCT f FROM FormVersion f LEFT JOIN FETCH f.sections WHERE f.id = :id",
                        FormVersion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean isNameTaken(String name, long exceptId) {
        return !em.createQuery("SELECT r.id FROM AssessmentRound r WHERE r.name = :name AND r.id <> :id", Long.class)
                .setParameter("name", name.strip())
                .setParameter("id", exceptId)
                .getResultList()
                .isEmpty();
    }
}
