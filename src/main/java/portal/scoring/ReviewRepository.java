package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Whole reviews with their scores. */
@ApplicationScoped
class ReviewRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * A review to write in. It and its scores stay locked until the end of the transaction: whoever saves in another tab at
     * the same moment waits, and then meets the newer version.
     */
    Optional<Review> locked(long id) {
        return em.createQuery("select r from Review r left join fetch r.scores where r.id = :id", Review.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Review> ofAssignment(long assignmentId) {
        return em.createQuery("select r from Review r where r.assignmentId = :assignment", Review.class)
                .setParameter("assignment", assignmentId)
                .getResultStream()
                .findFirst();
    }

    void add(Review review) {
        em.persist(review);
    }
}
