package portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import portal.platform.access.Actor;

/** Runs of signing as tests look at them. The portal's own timer is at work beside them. */
@ApplicationScoped
public class Runs {

    private static final Duration LONG = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    SigningTimer timer;

    @Inject
    SigningManyService many;

    @Inject
    SigningRunQueries queries;

    /** Works until nothing of the run waits, with whoever else is at work. */
    public void finish(long run) {
        long begun = System.nanoTime();
        while (waiting(run) > 0) {
            timer.look();
            assertThat(System.nanoTime() - begun).isLessThan(LONG.toNanos());
        }
    }

    /** Begun and paused at once, so that no timer has taken anything of it. @return the run */
    @Transactional
    public long paused(Actor signer, List<Long> letters, ConsolidatedReview reviews) {
        long run = many.begin(signer, letters, reviews.again(signer));
        many.pause(signer, run);
        return run;
    }

    @Transactional
    public List<SigningRow> rows(Actor signer, long run) {
        return queries.rows(signer, run, 1);
    }

    /** In the order in which they are signed. */
    @Transactional
    public List<Long> lines(long run) {
        return em.createQuery("SELECT l.id FROM SigningLine l WHERE l.runId = :run ORDER BY l.position", Long.class)
                .setParameter("run", run)
                .getResultList();
    }

    @Transactional
    public long waiting(long run) {
        return em.createQuery(
                        "SELECT COUNT(l) FROM SigningLine l WHERE l.runId = :run AND l.state = :waiting", Long.class)
                .setParameter("run", run)
                .setParameter("waiting", SigningState.WAITING)
                .getSingleResult();
    }
}
