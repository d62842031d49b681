package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import portal.platform.access.NotFound;
import portal.platform.access.Role;

/** What is known of reviewers, whole, for the verbs. */
@ApplicationScoped
class ReviewerRepository {

    @PersistenceContext
    EntityManager em;

    Optional<ReviewerProfile> profile(long reviewerId) {
        return Optional.ofNullable(em.find(ReviewerProfile.class, reviewerId));
    }

    PastInstitution past(long id) {
        PastInstitution found = em.find(PastInstitution.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    Optional<PastInstitution> past(long reviewerId, long institutionId) {
        return between(PastInstitution.class, reviewerId, institutionId);
    }

    /** What of a kind is on record between a reviewer and an institution, of which there is one at most. */
    <T> Optional<T> between(Class<T> kind, long reviewerId, long institutionId) {
        return em.createQuery(
                        "select b from " + kind.getSimpleName() + " b"
                                + " where b.reviewerId = :reviewer and b.institutionId = :institution",
                        kind)
                .setParameter("reviewer", reviewerId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .findFirst();
    }

    /** What a reviewer has of what he takes in a round. */
    Load load(long reviewerId, long roundId) {
        long has = em.createQuery(
                        "select count(a) from Assignment a join Submission s on s.id = a.submissionId"
                                + " where a.reviewerId = :reviewer and s.roundId = :round and a.state in :open",
                        Long.class)
                .setParameter("reviewer", reviewerId)
                .setParameter("round", roundId)
                .setParameter("open", EnumSet.of(AssignmentState.OFFERED, AssignmentState.ACCEPTED))
                .getSingleResult();
        return new Load(
                has,
                profile(reviewerId)
                        .map(ReviewerProfile::said)
                        .orElse(Profile.UNSAID)
                        .capacity());
    }

    Training training(long reviewerId, LocalDate today) {
        LocalDate last = em.createQuery(
                        "select max(t.trainedOn) from ReviewerTraining t"
                                + " where t.reviewerId = :reviewer and t.trainedOn <= :today",
                        LocalDate.class)
                .setParameter("reviewer", reviewerId)
                .setParameter("today", today)
                .getSingleResult();
        return new Training(last, today);
    }

    boolean isTrainedOn(long reviewerId, LocalDate day) {
        return day.equals(training(reviewerId, day).last());
    }

    /** The reviewer's open places on panels of an institution. */
    List<Assignment> places(long reviewerId, long institutionId) {
        return em.createQuery(
                        "select a from Assignment a join Submission s on s.id = a.submissionId"
                                + " where a.reviewerId = :reviewer and s.institutionId = :institution",
                        Assignment.class)
                .setParameter("reviewer", reviewerId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .filter(Assignment::isOpen)
                .toList();
    }

    boolean isReviewer(long accountId) {
        return count(
                        "select count(g) from Account p join p.grants g where p.id = ?1 and g.role = ?2",
                        accountId,
                        Role.REVIEWER)
                > 0;
    }

    /** Whether somebody belongs to an institution, in whatever role. */
    boolean belongs(long accountId, long institutionId) {
        return count(
                        "select count(g) from Account p join p.grants g where p.id = ?1 and g.institutionId = ?2",
                        accountId,
                        institutionId)
                > 0;
    }

    private long count(String jpql, Object first, Object second) {
        return em.createQuery(jpql, Long.class)
                .setParameter(1, first)
                .setParameter(2, second)
                .getSingleResult();
    }

    /** @throws NotFound for somebody who is no reviewer */
    void requireReviewer(long accountId) {
        if (!isReviewer(accountId)) {
            throw new NotFound();
        }
    }

    void add(Object made) {
        em.persist(made);
        em.flush();
    }

    void remove(PastInstitution past) {
        em.remove(past);
    }
}
