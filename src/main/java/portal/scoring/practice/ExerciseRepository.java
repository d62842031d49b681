package portal.scoring.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import portal.platform.access.NotFound;

/** Exercises, whole. */
@ApplicationScoped
class ExerciseRepository {

    private static final String WHOLE = "select e from Exercise e left join fetch e.scores where ";

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when there is none */
    Exercise find(long id) {
        return em.createQuery(WHOLE + "e.id = :id", Exercise.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The same, locked: whoever saves in another tab at the same moment waits, and then meets the newer version. */
    Exercise locked(long id) {
        return em.createQuery(WHOLE + "e.id = :id", Exercise.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The one that a reviewer has begun and not finished. */
    Optional<Exercise> open(long reviewerId, String exemplar) {
        return em.createQuery(
                        "select e from Exercise e where e.reviewerId = :reviewer and e.exemplar = :exemplar"
                                + " and e.finishedAt is null",
                        Exercise.class)
                .setParameter("reviewer", reviewerId)
                .setParameter("exemplar", exemplar)
                .getResultStream()
                .findFirst();
    }

    Exercise add(Exercise exercise) {
        em.persist(exercise);
        em.flush();
        return exercise;
    }
}
