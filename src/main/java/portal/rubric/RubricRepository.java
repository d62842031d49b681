package portal.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Whole rubrics, with their criteria and sentences, in one statement. */
@ApplicationScoped
public class RubricRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<Rubric> find(long id) {
        return em.createQuery("SELECT r FROM Rubric r WHERE r.id = :id", Rubric.class)
                .setParameter("id", id)
                .setHint("eclipselink.left-join-fetch", "r.criteria")
                .setHint("eclipselink.left-join-fetch", "r.criteria.descriptors")
                .getResultStream()
                .findFirst();
    }
}
