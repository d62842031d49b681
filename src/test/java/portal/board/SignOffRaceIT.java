package portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import portal.letter.LetterState;
import portal.support.inside.InsidePortal;

/** Two of the board at the same moment: whichever comes first, what is left is whole. */
@InsidePortal
class SignOffRaceIT extends LetterAtTheBoard {

    @Resource
    ManagedExecutorService executor;

    @Test
    void two_signers_at_the_same_moment_issue_it_once() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);

        List<Object> outcomes = atOnce(() -> sign(ground.chair()), () -> sign(ground.lead()));

        assertThat(outcomes).containsExactlyInAnyOrder(false, true);
        assertThat(boardQueries.sheet(ground.chair(), letter).signed()).hasSize(2);
        assertThat(count("SELECT COUNT(*) FROM issued_copy WHERE letter_id = " + letter))
                .isEqualTo(1);
    }

    @Test
    void a_signature_and_a_return_at_the_same_moment_leave_no_signature_on_a_returned_letter() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        String words = queries.view(ground.chair(), letter).textSha256();

        List<Object> outcomes = atOnce(() -> sign(ground.chair(), words), this::returned);

        assertThat(outcomes.get(0)).isIn(false, NotInSignOff.class);
        assertThat(outcomes.get(1)).isEqualTo("returned");
        assertThat(state()).isEqualTo(LetterState.DRAFT);
        assertThat(count("SELECT COUNT(*) FROM sign_off WHERE withdrawn_at IS NULL AND letter_id = " + letter))
                .isZero();
    }

    @Test
    void of_the_last_signature_and_a_return_at_the_same_moment_one_is_told_that_it_came_too_late() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        String words = queries.view(ground.chair(), letter).textSha256();
        sign(ground.chair());

        List<Object> outcomes = atOnce(() -> sign(ground.lead(), words), this::returned);

        assertThat(outcomes).isIn(List.of(true, NotInSignOff.class), List.of(NotInSignOff.class, "returned"));
        assertThat(state()).isEqualTo(outcomes.get(0).equals(true) ? LetterState.ISSUED : LetterState.DRAFT);
    }

    private String returned() {
        board.returnLetter(ground.lead(), letter, "Too short.");
        return "returned";
    }

    /** What each gave, or the kind of its refusal. */
    private List<Object> atOnce(Callable<Object> one, Callable<Object> other) throws InterruptedException {
        return executor.invokeAll(List.of(one, other)).stream()
                .map(SignOffRaceIT::outcome)
                .toList();
    }

    private static Object outcome(Future<Object> verb) {
        try {
            return verb.get();
        } catch (ExecutionException e) {
            return Objects.requireNonNull(e.getCause()).getClass();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
