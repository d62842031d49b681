package portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import portal.plan.Theme;
import portal.platform.access.Actor;
import portal.support.inside.InsidePortal;

/** Two of the secretariat ask the same reviewer at the same moment, who takes one submission: one of them asks. */
@InsidePortal
class CapacityRaceIT {

    private static final long LONGER_THAN_ASKING_TAKES = 1500;

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Resource
    ManagedExecutorService executor;

    @Inject
    PanelService panels;

    @Inject
    ReviewerService reviewers;

    private Actor one = Actor.NOBODY;
    private Actor other = Actor.NOBODY;
    private Actor reviewer = Actor.NOBODY;
    private long round;
    private long first;
    private long second;

    @Test
    void who_comes_second_waits_and_then_is_told_that_there_is_no_room() throws Exception {
        inTransaction(this::prepare);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try {
            Future<Long> faster = executor.submit(() -> inTransaction(() -> {
                long offer = panels.assign(one, first, reviewer.accountId(), false);
                asked.countDown();
                assertThat(mayEnd.await(1, TimeUnit.MINUTES)).isTrue();
                return offer;
            }));
            assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();
            Future<Long> slower = executor.submit(
                    () -> inTransaction(() -> panels.assign(other, second, reviewer.accountId(), false)));

            assertThatThrownBy(() -> slower.get(LONGER_THAN_ASKING_TAKES, TimeUnit.MILLISECONDS))
                    .as("waits until the first is done")
                    .isInstanceOf(TimeoutException.class);
            mayEnd.countDown();

            assertThat(faster.get()).isPositive();
            assertThatThrownBy(slower::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(CapacityReached.class);
        } finally {
            mayEnd.countDown();
            inTransaction(this::leave);
        }
    }

    private int prepare() {
        PanelFixture made = new PanelFixture(em);
        round = made.roundId();
        one = made.secretariat();
        other = made.secretariat();
        reviewer = made.reviewer();
        first = made.submission();
        second = made.submission();
        reviewers.revise(reviewer, new Profile(false, "", EnumSet.noneOf(Theme.class), 1, null));
        return 1;
    }

    /** What was committed here is found by nobody else. */
    private int leave() {
        run("DELETE FROM assignment WHERE reviewer_id = ?1", reviewer.accountId());
        run("DELETE FROM reviewer_training WHERE reviewer_id = ?1", reviewer.accountId());
        run("DELETE FROM reviewer_profile WHERE account_id = ?1", reviewer.accountId());
        run("DELETE FROM submission WHERE round_id = ?1", round);
        List.of(one, other, reviewer).forEach(person -> {
            run("DELETE FROM role_grant WHERE account_id = ?1", person.accountId());
            run("DELETE FROM account WHERE id = ?1", person.accountId());
        });
        run(
                "DELETE FROM institution WHERE name LIKE"
                        + " (SELECT CONCAT(r.name, ' institution%') FROM assessment_round r WHERE r.id = ?1)",
                round);
        return run("DELETE FROM assessment_round WHERE id = ?1", round);
    }

    private int run(String sql, long id) {
        return em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }
}
