package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.submission.SubmissionState;

/** Lists letters, page by page, the newest round first. */
@ApplicationScoped
public class LetterListQueries {

    static final String ROWS =
            """
            SELECT NEW portal.letter.LetterRow(l.id, l.submissionId, l.roundId, r.name, r.stage, l.institutionId, i.name,
                l.state, l.pass, l.draftedAt, l.returnReason, l.returnedBy)
            FROM Letter l, AssessmentRound r, Institution i
            WHERE r.id = l.roundId AND i.id = l.institutionId
            """;

    private static final String ORDER = " ORDER BY r.deadlineAt DESC, i.name, l.id";
    private static final String COUNT = "SELECT COUNT(l) FROM Letter l WHERE l.id > 0";
    private static final String NOT_OWN = " AND l.institutionId NOT IN :own";

    @PersistenceContext
    EntityManager em;

    @Inject
    LetterPolicy policy;

    /** All letters that are looked for, for the secretariat. */
    public LetterListing list(Actor actor, LetterSearch search) {
        policy.mayWrite(actor).orRefuse();
        List<LetterRow> rows = asked(ROWS + search.condition() + ORDER, LetterRow.class, search)
                .setFirstResult(search.first())
                .setMaxResults(LetterSearch.PAGE_SIZE)
                .getResultList();
        return new LetterListing(
                rows, asked(COUNT + search.condition(), Long.class, search).getSingleResult());
    }

    /** The submissions that wait for a letter, for the secretariat. */
    public List<WaitingRow> waiting(Actor actor) {
        policy.mayWrite(actor).orRefuse();
        return em.createQuery(
                        """
                        SELECT NEW portal.letter.WaitingRow(s.id, i.name, r.name)
                        FROM Submission s, AssessmentRound r, Institution i
                        WHERE r.id = s.roundId AND i.id = s.institutionId AND s.state = :state
                        ORDER BY r.deadlineAt DESC, i.name
                        """,
                        WaitingRow.class)
                .setParameter("state", SubmissionState.CONSOLIDATED)
                .getResultList();
    }

    /** The letters that wait for signatures, without those that the actor is too close to. */
    public List<LetterRow> inSignOff(Actor actor) {
        if (!actor.holds(Role.BOARD_MEMBER)) {
            return List.of();
        }
        LetterSearch search = new LetterSearch(null, LetterState.IN_SIGN_OFF, 1);
        return own(asked(ROWS + search.condition() + NOT_OWN + ORDER, LetterRow.class, search), actor)
                .getResultList();
    }

    /** The letters that went out, without those that the actor is too close to. */
    public LetterListing issued(Actor actor, int page) {
        if (!actor.holds(Role.BOARD_MEMBER)) {
            return new LetterListing(List.of(), 0);
        }
        LetterSearch search = new LetterSearch(null, LetterState.ISSUED, page);
        List<LetterRow> rows = own(asked(ROWS + search.condition() + NOT_OWN + ORDER, LetterRow.class, search), actor)
                .setFirstResult(search.first())
                .setMaxResults(LetterSearch.PAGE_SIZE)
                .getResultList();
        return new LetterListing(
                rows,
                own(asked(COUNT + search.condition() + NOT_OWN, Long.class, search), actor)
                        .getSingleResult());
    }

    /** The letters that an institution was sent and that stand, the newest first, for those who act for it. */
    public List<IssuedLetter> issuedTo(Actor actor, long institutionId) {
        if (!actor.actsFor(institutionId)) {
            return List.of();
        }
        return em.createQuery(
                        """
                        SELECT NEW portal.letter.IssuedLetter(l.id, r.name, f.id, f.fileName, f.size, c.issuedAt)
                        FROM IssuedCopy c, Letter l, AssessmentRound r, StoredFile f
                        WHERE l.id = c.letterId AND r.id = l.roundId AND f.id = c.fileId
                            AND l.institutionId = :institution AND l.state = :issued
                        ORDER BY c.issuedAt DESC
                        """,
                        IssuedLetter.class)
                .setParameter("institution", institutionId)
                .setParameter("issued", LetterState.ISSUED)
                .getResultList();
    }

    /** Which of these files are letters that stand no more. For features that have asked their own policy. */
    public Set<Long> superseded(Collection<Long> fileIds) {
        if (fileIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        """
                        SELECT c.fileId FROM IssuedCopy c, Letter l
                        WHERE l.id = c.letterId AND l.state = :superseded AND c.fileId IN :files
                        """,
                        Long.class)
                .setParameter("superseded", LetterState.SUPERSEDED)
                .setParameter("files", fileIds)
                .getResultList());
    }

    private <T> TypedQuery<T> asked(String jpql, Class<T> type, LetterSearch search) {
        TypedQuery<T> query = em.createQuery(jpql, type);
        if (search.roundId() != null) {
            query.setParameter("round", search.roundId());
        }
        if (search.state() != null) {
            query.setParameter("state", search.state());
        }
        return query;
    }

    private static <T> TypedQuery<T> own(TypedQuery<T> query, Actor actor) {
        Set<Long> own = actor.institutions();
        return query.setParameter("own", own.isEmpty() ? Set.of(-1L) : own);
    }
}
