package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.access.Untied;
import portal.round.Deadline;
import portal.round.RoundQueries;

/** Reads submissions; what the actor may not see is not found. */
@ApplicationScoped
public class SubmissionQueries {

    private static final String ROWS =
            """
            SELECT NEW portal.submission.SubmissionRow(s.id, s.roundId, r.name, r.stage, s.institutionId, i.name,
                s.state, s.submittedAt, s.receiptNumber, s.approverName, s.approverRole, s.returnReason)
            FROM Submission s, AssessmentRound r, Institution i
            WHERE r.id = s.roundId AND i.id = s.institutionId
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    SubmissionPolicy policy;

    @Inject
    RoundQueries rounds;

    /**
     * The submissions of the actor's own institutions, and for the secretariat all others to whose institutions nothing ties him,
     * the newest round first. What reviewers and signers may read besides, their own features list.
     */
    public List<SubmissionRow> visibleTo(Actor actor) {
        return rows(actor, "", " ORDER BY r.deadlineAt DESC, i.name").getResultList();
    }

    /** The same of one round, by institution. */
    public List<SubmissionRow> visibleTo(Actor actor, long roundId) {
        return rows(actor, " AND s.roundId = :round", " ORDER BY i.name")
                .setParameter("round", roundId)
                .getResultList();
    }

    private TypedQuery<SubmissionRow> rows(Actor actor, String condition, String order) {
        boolean all = actor.holds(Role.SECRETARIAT);
        String scope = " AND (s.institutionId IN :own" + (all ? " OR s.institutionId NOT IN :tied)" : ")");
        TypedQuery<SubmissionRow> query = em.createQuery(ROWS + scope + condition + order, SubmissionRow.class);
        Set<Long> own = actor.actsForInstitutions();
        query.setParameter("own", own.isEmpty() ? Set.of(-1L) : own);
        return all ? Untied.to(actor, query) : query;
    }

    /** The submission of an institution in a round, where there is one that the actor may read. */
    public Optional<Long> find(Actor actor, long roundId, long institutionId) {
        if (!policy.mayRead(actor, roundId, institutionId).allowed()) {
            return Optional.empty();
        }
        return em.createQuery(
                        "SELECT s.id FROM Submission s WHERE s.roundId = :round AND s.institutionId = :institution",
                        Long.class)
                .setParameter("round", roundId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when there is none or the actor may not read it */
    public SubmissionRow row(Actor actor, long submissionId) {
        SubmissionRow row = em.createQuery(ROWS + " AND s.id = :id", SubmissionRow.class)
                .setParameter("id", submissionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        policy.mayRead(actor, row.roundId(), row.institutionId()).orNotFound();
        return row;
    }

    /** With all sections and files, in three statements. @throws NotFound as {@link #row} */
    public SubmissionDetail detail(Actor actor, long submissionId) {
        return row(actor, submissionId).with(sections(submissionId), evidence(submissionId));
    }

    private List<SectionText> sections(long submissionId) {
        return em.createQuery(
                        """
                        SELECT NEW portal.submission.SectionText(f.id, f.code, f.heading, f.part, f.guidance,
                            f.wordLimit, a.text, a.version, a.ready, p.name, a.touchedAt)
                        FROM Answer a JOIN FormSection f ON f.id = a.sectionId LEFT JOIN Account p ON p.id = a.touchedBy
                        WHERE a.submissionId = :id ORDER BY f.position
                        """,
                        SectionText.class)
                .setParameter("id", submissionId)
                .getResultList();
    }

    private List<EvidenceRow> evidence(long submissionId) {
        return em.createQuery(
                        """
                        SELECT NEW portal.submission.EvidenceRow(e.id, e.sectionId, f.id, f.fileName, f.mediaType,
                            f.size, f.sha256, e.addedAt)
                        FROM Evidence e JOIN StoredFile f ON f.id = e.fileId
                        WHERE e.submissionId = :id AND e.removedAt IS NULL ORDER BY e.sectionId, e.id
                        """,
                        EvidenceRow.class)
                .setParameter("id", submissionId)
                .getResultList();
    }

    /** What the actor may do with a submission that he was given by {@link #detail}. */
    public Standing standing(Actor actor, SubmissionDetail submission) {
        Deadline deadline = rounds.deadlineFor(submission.roundId(), submission.institutionId());
        boolean inTime = rounds.inTime(deadline);
        return new Standing(
                policy.rights(actor, submission.institutionId(), submission.state(), inTime),
                NextStep.of(submission.state(), inTime),
                deadline,
                inTime,
                rounds.leavesTime(deadline));
    }

    /** How a text came about is for those who write it and for the secretariat, not for reviewers. */
    Decision mayReadHistory(Actor actor, long submissionId) {
        return policy.mayOpen(actor, row(actor, submissionId).institutionId());
    }

    /** The file behind a piece of evidence. @throws NotFound when there is none or the actor may not read it */
    public long fileOf(Actor actor, long evidenceId) {
        Evidence evidence = Optional.ofNullable(em.find(Evidence.class, evidenceId))
                .filter(found -> !found.isRemoved())
                .orElseThrow(NotFound::new);
        row(actor, evidence.submissionId());
        return evidence.fileId();
    }
}
