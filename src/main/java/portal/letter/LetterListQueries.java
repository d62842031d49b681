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
import portal.platform.access.Untied;
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

    private static final String WAITING =
            """
            SELECT NEW portal.letter.WaitingRow(s.id, i.name, r.name)
            FROM Submission s, AssessmentRound r, Institution i
            WHERE r.id = s.roundId AND i.id = s.institutionId AND s.state = :state
            """
                    + Untied.S + " ORDER BY r.deadlineAt DESC, i.name";

    private static final String ORDER = " ORDER BY r.deadlineAt DESC, i.name, l.id";
    private static final String COUNT = "SELECT COUNT(l) FROM Letter l WHERE l.id > 0";
    private static final String NOT_TIED = " AND l.institutionId NOT IN :tied";

    private static final String NOT_WRITTEN = " AND :account NOT MEMBER OF l.writers";

    @PersistenceContext
    EntityManager em;

    @Inject
    LetterPolicy policy;

    /** All letters that are looked for, for the secretariat, without those that the actor is too close to. */
    public LetterListing list(Actor actor, LetterSearch search) {
        policy.mayWrite(actor).orRefuse();
        return listing(actor, search);
    }

    /** The submissions that wait for a letter, for the secretariat, likewise. */
    public List<WaitingRow> waiting(Actor actor) {
        policy.mayWrite(actor).orRefuse();
        return Untied.to(actor, em.createQuery(WAITING, WaitingRow.class))
                .setParameter("state", SubmissionState.CONSOLIDATED)
                .getResultList();
    }

    /** The letters that wait for signatures, without those that the actor is too close to. */
    public List<LetterRow> inSignOff(Actor actor) {
        if (!actor.holds(Role.BOARD_MEMBER)) {
            return List.of();
        }
        LetterSearch search = new LetterSearch(null, LetterState.IN_SIGN_OFF, 1);
        return asked(actor, ROWS, ORDER, LetterRow.class, search).getResultList();
    }

    /** Those that the actor may sign as well: whoever writes letters, or had a hand in one, does not. */
    public List<LetterRow> signable(Actor actor) {
        if (!actor.holds(Role.BOARD_MEMBER) || actor.holds(Role.SECRETARIAT)) {
            return List.of();
        }
        LetterSearch search = new LetterSearch(null, LetterState.IN_SIGN_OFF, 1);
        return asked(actor, ROWS, NOT_WRITTEN + ORDER, LetterRow.class, search)
                .setParameter("account", actor.accountId())
                .getResultList();
    }

    /** The letters that went out, without those that the actor is too close to. */
    public LetterListing issued(Actor actor, int page) {
        if (!actor.holds(Role.BOARD_MEMBER)) {
            return new LetterListing(List.of(), 0);
        }
        LetterSearch search = new LetterSearch(null, LetterState.ISSUED, page);
        return listing(actor, search);
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

    private LetterListing listing(Actor actor, LetterSearch search) {
        List<LetterRow> rows = asked(actor, ROWS, ORDER, LetterRow.class, search)
                .setFirstResult(search.first())
                .setMaxResults(LetterSearch.PAGE_SIZE)
                .getResultList();
        return new LetterListing(
                rows, asked(actor, COUNT, "", Long.class, search).getSingleResult());
    }

    private <T> TypedQuery<T> asked(Actor actor, String what, String more, Class<T> type, LetterSearch search) {
        TypedQuery<T> query = Untied.to(actor, em.createQuery(what + search.condition() + NOT_TIED + more, type));
        if (search.roundId() != null) {
            query.setParameter("round", search.roundId());
        }
        if (search.state() != null) {
            query.setParameter("state", search.state());
        }
        return query;
    }
}
