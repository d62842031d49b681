package portal.letter.factual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Factual checks with their corrections. */
@ApplicationScoped
public class FactualCheckRepository {

    @PersistenceContext
    EntityManager em;

    /** The last one of a letter, which counts. */
    public Optional<FactualCheck> last(long letterId) {
        return em.createQuery(
                        "SELECT c FROM FactualCheck c WHERE c.letterId = :letter ORDER BY c.id DESC",
                        FactualCheck.class)
                .setParameter("letter", letterId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The letters whose institutions have let the time pass. */
    public List<Long> overdue(LocalDate today) {
        return em.createQuery(
                        "SELECT c.letterId FROM FactualCheck c WHERE c.answer IS NULL AND c.dueOn < :today", Long.class)
                .setParameter("today", today)
                .getResultList();
    }

    public void add(FactualCheck check) {
        em.persist(check);
        em.flush();
    }
}
