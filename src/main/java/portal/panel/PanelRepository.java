package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.submission.Submission;

/** Assignments and declared conflicts, whole, for the verbs. */
@ApplicationScoped
class PanelRepository {

    @PersistenceContext
    EntityManager em;

    /** The places on a panel as they are now, whatever was read of them before. */
    List<Assignment> panel(long submissionId) {
        return em.createQuery("select a from Assignment a where a.submissionId = :submission", Assignment.class)
                .setParameter("submission", submissionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Assignment assignment(long id) {
        Assignment found = em.find(Assignment.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** What the panel is for, locked: whoever changes the panel, of a place on it too, does so one after the other. */
    PanelSubject held(long submissionId) {
        Submission submission = em.find(Submission.class, submissionId, LockModeType.PESSIMISTIC_WRITE);
        if (submission == null) {
            throw new NotFound();
        }
        return new PanelSubject(submissionId, submission.roundId(), submission.institutionId(), submission.state());
    }

    Optional<ConflictOfInterest> conflict(long reviewerId, long institutionId) {
        return em.createQuery(
                        "select c from ConflictOfInterest c"
                                + " where c.reviewerId = :reviewer and c.institutionId = :institution",
                        ConflictOfInterest.class)
                .setParameter("reviewer", reviewerId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .findFirst();
    }

    Suitability suitability(long reviewerId, long institutionId) {
        boolean reviewer = count(
                        "select count(g) from Account p join p.grants g where p.id = ?1 and g.role = ?2",
                        reviewerId,
                        Role.REVIEWER)
                > 0;
        boolean belongs = count(
                        "select count(g) from Account p join p.grants g where p.id = ?1 and g.institutionId = ?2",
                        reviewerId,
                        institutionId)
                > 0;
        boolean excluded = conflict(reviewerId, institutionId)
                .filter(conflict -> conflict.kind() == ConflictKind.MAJOR)
                .isPresent();
        return new Suitability(reviewer, belongs, excluded);
    }

    private long count(String jpql, Object first, Object second) {
        return em.createQuery(jpql, Long.class)
                .setParameter(1, first)
                .setParameter(2, second)
                .getSingleResult();
    }

    void add(Assignment assignment) {
        em.persist(assignment);
        em.flush();
    }

    void add(ConflictOfInterest conflict) {
        em.persist(conflict);
    }
}
