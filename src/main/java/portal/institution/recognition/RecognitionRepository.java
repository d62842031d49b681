package portal.institution.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Recognitions of institutions. */
@ApplicationScoped
public class RecognitionRepository {

    @PersistenceContext
    EntityManager em;

    void add(Recognition recognition) {
        em.persist(recognition);
        em.flush();
    }

    Optional<Recognition> find(long id) {
        return Optional.ofNullable(em.find(Recognition.class, id));
    }

    void remove(Recognition recognition) {
        em.remove(recognition);
    }

    /** Those of an institution, the newest first. */
    List<RecognitionRow> of(long institutionId) {
        return em.createQuery(
                        "SELECT r FROM Recognition r WHERE r.institutionId = :institution ORDER BY r.givenOn DESC, r.id",
                        Recognition.class)
                .setParameter("institution", institutionId)
                .getResultStream()
                .map(Recognition::row)
                .toList();
    }
}
