package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Submissions with what belongs to them, in and out. */
@ApplicationScoped
public class SubmissionRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<Submission> find(long id) {
        return Optional.ofNullable(em.find(Submission.class, id));
    }

    public Optional<Submission> of(long roundId, long institutionId) {
        return em.createQuery(
                        "SELECT s FROM Submission s WHERE s.roundId = :round AND s.institutionId = :institution",
                        Submission.class)
                .setParameter("round", roundId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .findFirst();
    }

    /** The round of the institution's last submission that has its letter. */
    Optional<Long> lastIssued(long institutionId) {
        return em.createQuery(
                        "SELECT s.roundId FROM Submission s WHERE s.institutionId = :institution AND s.state = :issued"
                                + " ORDER BY s.id DESC",
                        Long.class)
                .setParameter("institution", institutionId)
                .setParameter("issued", SubmissionState.ISSUED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** For whoever changes something: others who want the same wait until this transaction has ended. */
    Optional<Submission> locked(long id) {
        return Optional.ofNullable(em.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Object record) {
        em.persist(record);
    }

    /** Writes now what was added, so that its id or version is known. */
    void flush() {
        em.flush();
    }

    Optional<Answer> answer(long submissionId, long sectionId) {
        return em.createQuery(
                        "SELECT a FROM Answer a WHERE a.submissionId = :submission AND a.sectionId = :section",
                        Answer.class)
                .setParameter("submission", submissionId)
                .setParameter("section", sectionId)
                .getResultStream()
                .findFirst();
    }

    List<Answer> answers(long submissionId) {
        return em.createQuery("SELECT a FROM Answer a WHERE a.submissionId = :submission ORDER BY a.id", Answer.class)
                .setParameter("submission", submissionId)
                .getResultList();
    }

    Optional<AnswerRevision> newestRevision(long answerId) {
        return em.createQuery(
                        "SELECT r FROM AnswerRevision r WHERE r.answerId = :answer ORDER BY r.id DESC",
                        AnswerRevision.class)
                .setParameter("answer", answerId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<AnswerRevision> revision(long id) {
        return Optional.ofNullable(em.find(AnswerRevision.class, id));
    }

    Optional<Evidence> evidence(long id) {
        return Optional.ofNullable(em.find(Evidence.class, id)).filter(evidence -> !evidence.isRemoved());
    }

    long filesOf(long submissionId, long sectionId) {
        return em.createQuery(
                        "SELECT COUNT(e) FROM Evidence e WHERE e.submissionId = :submission"
                                + " AND e.sectionId = :section AND e.removedAt IS NULL",
                        Long.class)
                .setParameter("submission", submissionId)
                .setParameter("section", sectionId)
                .getSingleResult();
    }

    /** How much room its files take, those that were removed included. */
    long bytesOf(long submissionId) {
        Number bytes = em.createQuery(
                        "SELECT SUM(f.size) FROM Evidence e JOIN StoredFile f ON f.id = e.fileId"
                                + " WHERE e.submissionId = :submission",
                        Number.class)
                .setParameter("submission", submissionId)
                .getSingleResult();
        return bytes == null ? 0 : bytes.longValue();
    }

    long copiesOf(long submissionId) {
        return em.createQuery("SELECT COUNT(c) FROM SubmittedCopy c WHERE c.submissionId = :submission", Long.class)
                .setParameter("submission", submissionId)
                .getSingleResult();
    }

    Optional<String> nameOf(long accountId) {
        return em.createQuery("SELECT a.name FROM Account a WHERE a.id = :id", String.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    String headingOf(long sectionId) {
        return em.createQuery("SELECT f.heading FROM FormSection f WHERE f.id = :id", String.class)
                .setParameter("id", sectionId)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
