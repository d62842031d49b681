package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Role;

/** Reads letters; what the actor may not see is not found. */
@ApplicationScoped
public class LetterQueries {

    private static final String ROWS =
            """
            SELECT NEW portal.letter.LetterRow(l.id, l.submissionId, l.roundId, r.name, r.stage, l.institutionId, i.name,
                l.state, l.pass, l.draftedAt, l.returnReason, l.returnedBy)
            FROM Letter l, AssessmentRound r, Institution i
            WHERE r.id = l.roundId AND i.id = l.institutionId
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    LetterPolicy policy;

    @Inject
    LetterRepository letters;

    @Inject
    LetterReading reading;

    /** All letters, for the secretariat, the newest round first. */
    public List<LetterRow> list(Actor actor) {
        policy.mayWrite(actor).orRefuse();
        return em.createQuery(ROWS + " ORDER BY r.deadlineAt DESC, i.name", LetterRow.class)
                .getResultList();
    }

    /** The letters that wait for signatures, without those that the actor is too close to. */
    public List<LetterRow> inSignOff(Actor actor) {
        return forBoard(actor, LetterState.IN_SIGN_OFF);
    }

    /** The letters that went out, without those that the actor is too close to. */
    public List<LetterRow> issued(Actor actor) {
        return forBoard(actor, LetterState.ISSUED);
    }

    private List<LetterRow> forBoard(Actor actor, LetterState state) {
        if (!actor.holds(Role.BOARD_MEMBER)) {
            return List.of();
        }
        TypedQuery<LetterRow> query = em.createQuery(
                ROWS + " AND l.state = :state AND l.institutionId NOT IN :own ORDER BY r.deadlineAt DESC, i.name",
                LetterRow.class);
        Set<Long> own = actor.institutions();
        return query.setParameter("state", state)
                .setParameter("own", own.isEmpty() ? Set.of(-1L) : own)
                .getResultList();
    }

    /** The letter on a submission, where there is one that the actor may read. */
    public Optional<Long> ofSubmission(Actor actor, long submissionId) {
        return letters.ofSubmission(submissionId).filter(id -> letters.find(id)
                .filter(letter -> policy.mayRead(actor, letter).allowed())
                .isPresent());
    }

    /** @throws NotFound when there is none or the actor may not read it */
    public LetterView view(Actor actor, long letterId) {
        Letter letter = readable(actor, letterId);
        return reading.view(actor, letter, row(letterId), List.of());
    }

    /** As {@link #view}, with the signatures given so far under it. */
    public LetterView view(Actor actor, long letterId, List<Signatory> signed) {
        Letter letter = readable(actor, letterId);
        return reading.view(actor, letter, row(letterId), signed);
    }

    /** The sections to be written and what the checks say, for the secretariat. */
    public LetterDraft draft(Actor actor, long letterId) {
        Letter letter = readable(actor, letterId);
        policy.mayWrite(actor).orNotFound();
        return reading.draft(actor, letter);
    }

    /** The stored PDF of an issued letter. @throws NotFound when there is none or the actor may not read it */
    public long fileOf(Actor actor, long letterId) {
        return letters.issuedCopy(readable(actor, letterId).id())
                .map(IssuedCopy::fileId)
                .orElseThrow(NotFound::new);
    }

    /** Whether the institution's letter in the round has reached the board. For features that have asked their own policy. */
    public boolean hasReachedBoard(long roundId, long institutionId) {
        return em.createQuery(
                                """
                                SELECT COUNT(l) FROM Letter l WHERE l.roundId = :round AND l.institutionId = :institution
                                    AND l.state <> :draft
                                """,
                                Long.class)
                        .setParameter("round", roundId)
                        .setParameter("institution", institutionId)
                        .setParameter("draft", LetterState.DRAFT)
                        .getSingleResult()
                > 0;
    }

    /** All letter signers there ever were. For features that have asked their own policy. */
    public List<SignerRow> signers() {
        return letters.signers();
    }

    private LetterRow row(long letterId) {
        return em.createQuery(ROWS + " AND l.id = :id", LetterRow.class)
                .setParameter("id", letterId)
                .getSingleResult();
    }

    private Letter readable(Actor actor, long letterId) {
        Letter letter = letters.find(letterId).orElseThrow(NotFound::new);
        policy.mayRead(actor, letter).orNotFound();
        return letter;
    }
}
