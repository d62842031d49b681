package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import portal.identity.CodeWrong;
import portal.identity.Confirmation;
import portal.letter.LetterState;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.support.inside.InsidePortal;

/** A signer reads letters one after the other and signs those that were ticked with one signing in anew. */
@InsidePortal
class SigningManyIT extends TwoLettersAtTheBoard {

    @Test
    void what_was_ticked_is_signed_and_what_was_not_waits() throws Exception {
        tick(ground.chair(), letter);
        runs.finish(many.begin(ground.chair(), Set.of(letter, other), again(ground.chair())));

        assertThat(mine(ground.chair())).containsExactly(other);
        assertThat(boardQueries.sheet(ground.chair(), letter).signed()).hasSize(1);
        assertThat(boardQueries.sheet(ground.chair(), other).signed()).isEmpty();
    }

    @Test
    void the_second_signer_issues_them_all() throws Exception {
        for (Actor signer : List.of(ground.chair(), ground.lead())) {
            tick(signer, letter);
            tick(signer, other);
            runs.finish(many.begin(signer, Set.of(letter, other), again(signer)));
        }

        assertThat(state()).isEqualTo(LetterState.ISSUED);
        assertThat(mine(ground.lead())).isEmpty();
    }

    @Test
    void one_that_cannot_be_signed_holds_up_no_other_and_says_why() throws Exception {
        tick(ground.chair(), letter);
        tick(ground.chair(), other);
        run("UPDATE letter_read SET text_sha256 = REPEAT('0', 64) WHERE letter_id = " + letter);

        long run = many.begin(ground.chair(), Set.of(letter, other), again(ground.chair()));
        runs.finish(run);

        assertThat(runs.rows(ground.chair(), run))
                .extracting(SigningRow::letterId, SigningRow::state)
                .containsExactly(tuple(letter, SigningState.NOT_SIGNED), tuple(other, SigningState.SIGNED));
        assertThat(runs.rows(ground.chair(), run).get(0).reason()).contains("no longer those you were shown");
        assertThat(boardQueries.sheet(ground.chair(), letter).signed()).isEmpty();
    }

    @Test
    void a_wrong_code_signs_none_and_keeps_the_ticks() {
        tick(ground.chair(), letter);
        Confirmation wrong = new Confirmation(ConsolidatedReview.PASSWORD, "12345");

        assertThatThrownBy(() -> many.begin(ground.chair(), Set.of(letter), wrong))
                .isInstanceOf(CodeWrong.class);
        assertThat(stacks.own(ground.chair()).of(letter).orElseThrow().isRead()).isTrue();
    }

    @Test
    void pressing_twice_signs_once_and_pressing_again_tells_so() throws Exception {
        tick(ground.chair(), letter);
        Confirmation once = again(ground.chair());
        Callable<Long> press = () -> many.begin(ground.chair(), Set.of(letter), once);
        List<Future<Long>> atOnce = threads.invokeAll(List.of(press, press));
        long run = atOnce.get(0).get();
        runs.finish(run);

        assertThat(atOnce.get(1).get()).isEqualTo(run);
        assertThat(many.begin(ground.chair(), Set.of(letter), once)).isEqualTo(run);
        assertThat(signatures(letter)).isEqualTo(1);
    }

    @Test
    void a_tick_is_worth_nothing_after_the_letter_was_returned() {
        tick(ground.chair(), letter);
        board.returnLetter(ground.lead(), letter, "Too short.");
        letters.sendToSignOff(ground.secretariat(), letter);

        assertThat(stacks.own(ground.chair()).of(letter).orElseThrow().isRead()).isFalse();
        assertThatThrownBy(() -> many.begin(ground.chair(), Set.of(letter), again(ground.chair())))
                .isInstanceOf(NothingChosen.class);
    }

    @Test
    void only_a_signer_who_is_free_of_it_has_a_letter_in_the_stack() {
        Grant board = new Grant(Role.BOARD_MEMBER, null);
        Actor conflicted = new Actor(
                ground.chair().accountId(),
                "C",
                "c@example.org",
                Set.of(board, new Grant(Role.REVIEWER, ground.institutionId())));
        Actor writer = new Actor(
                ground.chair().accountId(), "W", "w@example.org", Set.of(board, new Grant(Role.SECRETARIAT, null)));

        assertThat(mine(ground.chair())).contains(letter, other);
        assertThat(mine(conflicted)).contains(other).doesNotContain(letter);
        assertThat(mine(writer)).isEmpty();
        assertThatThrownBy(() -> stacks.tick(writer, letter, words(letter))).isInstanceOf(WriterCannotSign.class);
        assertThatThrownBy(() -> stacks.tick(ground.chair(), letter, "0".repeat(64)))
                .isInstanceOf(WordsChanged.class);
    }

    private Confirmation again(Actor actor) {
        return reviews.again(actor);
    }

    /** Of the two letters of this test. */
    private List<Long> mine(Actor actor) {
        return stacks.own(actor).sheets().stream()
                .map(Stack.Sheet::id)
                .filter(id -> id == letter || id == other)
                .toList();
    }
}
