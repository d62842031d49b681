package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Untied;

/** Reads runs of signing, each for the signer who began it and nobody else. */
@ApplicationScoped
public class SigningRunQueries {

    public static final int PAGE_SIZE = 50;

    private static final int LATEST = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    BoardPolicy policy;

    @Inject
    SigningRunRepository runs;

    /** @throws NotFound when there is none or somebody else began it */
    public SigningProgress progress(Actor actor, long runId) {
        policy.maySeeQueue(actor).orRefuse();
        return progress(runs.of(actor.accountId(), runId).orElseThrow(NotFound::new));
    }

    /** The last few, the newest first. */
    public List<SigningProgress> latest(Actor actor) {
        policy.maySeeQueue(actor).orRefuse();
        return em.createQuery(
                        "SELECT r FROM SigningRun r WHERE r.accountId = :account ORDER BY r.id DESC", SigningRun.class)
                .setParameter("account", actor.accountId())
                .setMaxResults(LATEST)
                .getResultStream()
                .map(this::progress)
                .toList();
    }

    private SigningProgress progress(SigningRun run) {
        Map<SigningState, Long> counts = em.createQuery(
                        "SELECT l.state, COUNT(l) FROM SigningLine l WHERE l.runId = :run GROUP BY l.state",
                        Object[].class)
                .setParameter("run", run.id())
                .getResultStream()
                .collect(Collectors.toMap(row -> (SigningState) row[0], row -> (Long) row[1]));
        return new SigningProgress(run.id(), run.begunAt(), run.isPaused(), counts);
    }

    /** A page of its letters: first those that were not signed, then as they were ticked. */
    public List<SigningRow> rows(Actor actor, long runId, int page) {
        progress(actor, runId);
        return Untied.to(
                        actor,
                        em.createQuery(
                                """
                        SELECT NEW portal.board.SigningRow(e.id, i.name, r.name, e.state, l.state, l.reason)
                        FROM SigningLine l, Letter e, AssessmentRound r, Institution i
                        WHERE e.id = l.letterId AND r.id = e.roundId AND i.id = e.institutionId AND l.runId = :run
                            AND e.institutionId NOT IN :tied
                        ORDER BY CASE WHEN l.reason IS NULL THEN 1 ELSE 0 END, l.position
                        """,
                                SigningRow.class))
                .setParameter("run", runId)
                .setFirstResult((page - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
    }
}
