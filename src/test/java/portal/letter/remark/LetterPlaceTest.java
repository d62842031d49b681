package portal.letter.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;

/** Which words of a letter a remark can be about, and what becomes of it. */
class LetterPlaceTest {

    private static final String LETTER =
            """
            <article class="letter">
              <h2>Re: Your plan</h2>
              <p>Thank you for what you sent.</p>
              <section class="feedback"><h3>Advice</h3><p>Name one <strong>owner</strong> for
                each action.</p><ol><li>Say by when, and for whom.</li></ol></section>
            </article>
            """;

    @Test
    void words_are_found_across_emphasis_and_lines_with_their_heading() {
        assertThat(LetterPlace.of(LETTER, "  one owner for each\n action."))
                .contains(new LetterPlace("one owner for each action.", "Advice"));
        assertThat(LetterPlace.of(LETTER, "by when")).contains(new LetterPlace("by when", "Advice"));
    }

    @Test
    void words_outside_the_sections_have_no_heading() {
        assertThat(LetterPlace.of(LETTER, "Thank you")).contains(new LetterPlace("Thank you", null));
    }

    @Test
    void words_that_the_letter_does_not_say_have_no_place() {
        assertThat(LetterPlace.of(LETTER, "each action. Say by when")).isEmpty();
        assertThat(LetterPlace.of(LETTER, "Name two owners")).isEmpty();
    }

    @Test
    void a_remark_says_something_and_is_settled_once() {
        Actor board = new Actor(1, "Dame Oriel", "oriel@board.example.org", Set.of());
        Instant at = Instant.parse("2026-11-22T10:00:00Z");
        assertThatThrownBy(() -> new BoardRemark(3, null, " ", board, at)).isInstanceOf(RemarkEmpty.class);

        BoardRemark remark = new BoardRemark(3, new LetterPlace("one-off", "Advice"), " Warmer? ", board, at);
        assertThat(remark.row().text()).isEqualTo("Warmer?");
        assertThat(remark.row().fragment()).isEqualTo("#:~:text=one%2Doff");
        assertThat(remark.row().isFindable()).isTrue();

        remark.settle(new Actor(2, "Kwame", "kwame@secretariat.example.org", Set.of()), at);
        remark.settle(new Actor(5, "Rosalind", "rosalind@secretariat.example.org", Set.of()), at.plusSeconds(9));
        assertThat(remark.row().settledBy()).isEqualTo("Kwame");
        assertThat(remark.row().settledAt()).isEqualTo(at);
        assertThat(remark.row().isFindable()).isFalse();
    }
}
