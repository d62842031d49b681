package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Reads what was submitted and what a section once said. */
@ApplicationScoped
public class HistoryQueries {

    /** How many earlier texts are read at once. */
    public static final int PAGE = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    SubmissionQueries submissions;

    /**
     * Earlier texts of a section, the newest first. Only those who write it and the secretariat see how it came about.
     *
     * @param page from 1
     */
    public List<RevisionRow> revisions(Actor actor, long submissionId, long sectionId, int page) {
        submissions.mayReadHistory(actor, submissionId).orNotFound();
        return em.createQuery(
                        """
                        SELECT NEW portal.submission.RevisionRow(r.id, r.text, p.name, r.savedAt)
                        FROM AnswerRevision r JOIN Answer a ON a.id = r.answerId LEFT JOIN Account p ON p.id = r.savedBy
                        WHERE a.submissionId = :submission AND a.sectionId = :section ORDER BY r.id DESC
                        """,
                        RevisionRow.class)
                .setParameter("submission", submissionId)
                .setParameter("section", sectionId)
                .setFirstResult((page - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** How many there are in all. */
    public long countRevisions(Actor actor, long submissionId, long sectionId) {
        submissions.mayReadHistory(actor, submissionId).orNotFound();
        return em.createQuery(
                        "SELECT COUNT(r) FROM AnswerRevision r JOIN Answer a ON a.id = r.answerId"
                                + " WHERE a.submissionId = :submission AND a.sectionId = :section",
                        Long.class)
                .setParameter("submission", submissionId)
                .setParameter("section", sectionId)
                .getSingleResult();
    }

    /** The receipt of what is submitted now. @throws NotFound when nothing is */
    public Receipt receipt(Actor actor, long submissionId) {
        SubmissionRow row = submissions.row(actor, submissionId);
        return em.createQuery(
                        """
                        SELECT NEW portal.submission.SubmittedRow(c.receiptNumber, c.sha256, c.submittedAt, p.name)
                        FROM SubmittedCopy c LEFT JOIN Account p ON p.id = c.submittedBy
                        WHERE c.submissionId = :submission AND c.receiptNumber = :number
                        """,
                        SubmittedRow.class)
                .setParameter("submission", submissionId)
                .setParameter("number", row.receiptNumber())
                .getResultStream()
                .findFirst()
                .map(copy -> copy.receipt(row, files(submissionId, copy)))
                .orElseThrow(NotFound::new);
    }

    private List<EvidenceRow> files(long submissionId, SubmittedRow copy) {
        return em.createQuery(
                        """
                        SELECT NEW portal.submission.EvidenceRow(e.id, e.sectionId, f.id, f.fileName, f.mediaType,
                            f.size, f.sha256, e.addedAt)
                        FROM Evidence e JOIN StoredFile f ON f.id = e.fileId
                        WHERE e.submissionId = :id AND e.addedAt <= :then
                            AND (e.removedAt IS NULL OR e.removedAt > :then) ORDER BY e.sectionId, e.id
                        """,
                        EvidenceRow.class)
                .setParameter("id", submissionId)
                .setParameter("then", copy.at())
                .getResultList();
    }
}
