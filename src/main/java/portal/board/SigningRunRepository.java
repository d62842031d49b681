package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs of signing and their lines. */
@ApplicationScoped
class SigningRunRepository {

    @PersistenceContext
    EntityManager em;

    /** A line to be signed, and for whom. */
    record Due(long lineId, long accountId) {}

    long add(long accountId, List<Stack.Sheet> sheets, Instant at) {
        SigningRun run = new SigningRun(accountId, at);
        em.persist(run);
        em.flush();
        int position = 0;
        for (Stack.Sheet sheet : sheets) {
            position++;
            Pass pass = new Pass(sheet.id(), sheet.letter().pass());
            em.persist(new SigningLine(run.id(), position, pass, Objects.requireNonNull(sheet.words())));
        }
        return run.id();
    }

    Optional<SigningRun> of(long accountId, long runId) {
        return Optional.ofNullable(em.find(SigningRun.class, runId)).filter(run -> run.belongsTo(accountId));
    }

    /** The last run of this person that has one of these letters in it. */
    Optional<Long> lastWith(long accountId, Collection<Long> letterIds) {
        return em.createQuery(
                        """
                        SELECT r.id FROM SigningRun r, SigningLine l
                        WHERE l.runId = r.id AND r.accountId = :account AND l.letterId IN :letters ORDER BY r.id DESC
                        """,
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("letters", letterIds.isEmpty() ? Set.of(-1L) : letterIds)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The passes of letters that this person has confirmed and that are still to be signed. */
    Set<Pass> confirmed(long accountId) {
        return em.createQuery(
                        """
                        SELECT l.letterId, l.pass FROM SigningLine l, SigningRun r
                        WHERE r.id = l.runId AND r.accountId = :account AND l.state = :waiting
                        """,
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("waiting", SigningState.WAITING)
                .getResultStream()
                .map(row -> new Pass((Long) row[0], (Integer) row[1]))
                .collect(Collectors.toSet());
    }

    /** Some that wait in runs that are not paused: who asked for few does not wait for who asked for many. */
    @Transactional
    List<Due> due(int most) {
        return em.createQuery(
                        """
                        SELECT l.id, r.accountId FROM SigningLine l, SigningRun r
                        WHERE r.id = l.runId AND l.state = :waiting AND r.paused = FALSE
                        ORDER BY l.attempts, l.position, l.id
                        """,
                        Object[].class)
                .setParameter("waiting", SigningState.WAITING)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Due((Long) row[0], (Long) row[1]))
                .toList();
    }

    /** The line, held until the transaction ends; empty when it is settled or somebody else holds it. */
    Optional<SigningLine> claim(long lineId) {
        List<?> held = em.createNativeQuery(
                        "SELECT id FROM signing_line WHERE id = ? AND state = 'WAITING' FOR UPDATE SKIP LOCKED")
                .setParameter(1, lineId)
                .getResultList();
        return held.stream().findFirst().map(id -> em.find(SigningLine.class, lineId));
    }
}
