package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.support.inside.InsidePortal;

/** Letters that are signed together end well whatever becomes of those who work at them. */
@InsidePortal
class SigningRunIT extends TwoLettersAtTheBoard {

    @Inject
    SigningRunQueries progress;

    @Inject
    SigningRunRepository lines;

    @Inject
    OneLine one;

    @Inject
    SigningTimer timer;

    @Inject
    Interruption interruption;

    @Test
    void what_a_vanished_worker_held_is_signed_by_the_next_and_what_it_had_done_is_not_signed_again() throws Exception {
        long run = paused(ground.chair());
        List<Long> both = runs.lines(run);
        assertThat(one.sign(ground.chair(), both.get(0))).isTrue();
        transaction.begin();
        assertThat(lines.claim(both.get(1))).isPresent();
        Callable<Boolean> another = () -> one.sign(ground.chair(), both.get(1));
        assertThat(threads.submit(another).get()).isFalse();
        transaction.rollback();

        many.goOn(ground.chair(), run);
        runs.finish(run);

        assertThat(runs.rows(ground.chair(), run)).extracting(SigningRow::state).containsOnly(SigningState.SIGNED);
        assertThat(signatures(letter)).isEqualTo(1);
        assertThat(signatures(other)).isEqualTo(1);
    }

    @Test
    void a_kill_in_the_middle_of_issuing_leaves_nothing_behind_and_the_run_issues_the_letter_once() throws Exception {
        signedBy(ground.chair());
        long run = paused(ground.lead());
        interruption.await(letter);
        assertThatThrownBy(() -> {
                    for (long line : runs.lines(run)) {
                        one.sign(ground.lead(), line);
                    }
                })
                .isInstanceOf(Interruption.Interrupted.class);
        assertThat(copies(letter)).isZero();
        assertThat(signatures(letter)).isEqualTo(1);

        many.goOn(ground.lead(), run);
        runs.finish(run);

        assertThat(runs.rows(ground.lead(), run)).extracting(SigningRow::state).containsOnly(SigningState.ISSUED);
        assertThat(copies(letter)).isEqualTo(1);
        assertThat(copies(other)).isEqualTo(1);
    }

    @Test
    void two_workers_at_once_issue_each_letter_once() throws Exception {
        signedBy(ground.chair());
        long run = paused(ground.lead());
        List<Long> both = runs.lines(run);
        Callable<Long> worker = () ->
                both.stream().filter(line -> one.sign(ground.lead(), line)).count();

        List<Future<Long>> signed = threads.invokeAll(List.of(worker, worker));

        assertThat(signed.get(0).get() + signed.get(1).get()).isEqualTo(2);
        assertThat(copies(letter)).isEqualTo(1);
        assertThat(copies(other)).isEqualTo(1);
    }

    @Test
    void a_fault_that_stays_ends_in_a_refusal_and_holds_up_no_other() throws Exception {
        long run = paused(ground.chair());
        run("UPDATE letter SET facts = 'x' WHERE id = " + letter);

        many.goOn(ground.chair(), run);
        runs.finish(run);

        assertThat(runs.rows(ground.chair(), run))
                .extracting(SigningRow::state)
                .containsExactly(SigningState.NOT_SIGNED, SigningState.SIGNED);
        assertThat(runs.rows(ground.chair(), run).get(0).reason()).contains("went wrong");
    }

    @Test
    void while_it_is_paused_nothing_is_signed_and_its_letters_are_not_offered_again() {
        long run = paused(ground.chair());
        timer.look();

        assertThat(runs.waiting(run)).isEqualTo(2);
        assertThat(stacks.own(ground.chair()).of(letter)).isEmpty();
        assertThat(progress.progress(ground.chair(), run).isHalted()).isTrue();
    }

    @Test
    void what_was_returned_since_it_was_read_is_refused_though_it_has_the_same_words() {
        long run = paused(ground.chair());
        board.returnLetter(ground.lead(), letter, "Too short.");
        letters.sendToSignOff(ground.secretariat(), letter);
        many.goOn(ground.chair(), run);
        runs.finish(run);

        assertThat(runs.rows(ground.chair(), run).get(0).reason()).contains("returned to the secretariat");
    }

    @Test
    void whoever_has_lost_the_right_since_signs_nothing() throws Exception {
        long run = paused(ground.chair());
        run("UPDATE account SET state = 'DISABLED' WHERE id = " + ground.chair().accountId());
        many.goOn(ground.chair(), run);
        runs.finish(run);

        assertThat(runs.rows(ground.chair(), run)).extracting(SigningRow::state).containsOnly(SigningState.NOT_SIGNED);
        assertThat(signatures(letter)).isZero();
    }

    @Test
    void nobody_but_its_signer_sees_it_or_pauses_it() {
        long run = paused(ground.chair());

        assertThatThrownBy(() -> progress.progress(ground.lead(), run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> progress.rows(ground.lead(), run, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> many.goOn(ground.lead(), run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> progress.progress(ground.editor(), run)).isInstanceOf(AccessRefused.class);
        assertThat(progress.latest(ground.lead())).isEmpty();
    }

    private void signedBy(Actor signer) {
        long run = paused(signer);
        many.goOn(signer, run);
        runs.finish(run);
    }

    private long paused(Actor signer) {
        List<Long> both = List.of(letter, other);
        both.forEach(each -> tick(signer, each));
        return runs.paused(signer, both, reviews);
    }
}
