package portal.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.platform.text.WordDifference.Piece.Kind.ADDED;
import static portal.platform.text.WordDifference.Piece.Kind.REMOVED;
import static portal.platform.text.WordDifference.Piece.Kind.SAME;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.platform.text.WordDifference.Piece;

class WordDifferenceTest {

    @Test
    void a_changed_word_is_taken_out_and_put_in() {
        assertThat(WordDifference.between("We met four times.", "We met six times."))
                .containsExactly(
                        new Piece(SAME, "We met "),
                        new Piece(REMOVED, "four "),
                        new Piece(ADDED, "six "),
                        new Piece(SAME, "times."));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'', a b", "a b, ''", "a b c, a c", "x y, y x", "'a\n\n- b', 'a\n- b\n- c'"})
    void the_pieces_give_both_texts_again(String before, String after) {
        assertThat(joined(before, after, Piece::isAdded)).isEqualTo(before);
        assertThat(joined(before, after, Piece::isRemoved)).isEqualTo(after);
    }

    @Test
    void texts_too_long_to_compare_are_replaced_as_a_whole() {
        String before = "a ".repeat(4000);
        assertThat(WordDifference.between(before, "b ".repeat(4000))).hasSize(2);
    }

    private static String joined(String before, String after, java.util.function.Predicate<Piece> without) {
        return WordDifference.between(before, after).stream()
                .filter(without.negate())
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
