package portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portal.letter.LetterRow;
import portal.letter.LetterState;

class StackTest {

    @Test
    void reading_goes_on_to_the_next_unread_letter_and_from_the_end_to_the_beginning() {
        Stack stack = stack(false, true, false, true);

        assertThat(stack.nextAfter(0)).hasValue(2L);
        assertThat(stack.nextAfter(2)).hasValue(0L);
        assertThat(stack.nextAfter(3)).hasValue(0L);
        assertThat(stack.nextAfter(99)).hasValue(0L);
        assertThat(stack.number(2)).isEqualTo(3);
    }

    @Test
    void after_the_last_unread_letter_there_is_none() {
        assertThat(stack(true, false, true).nextAfter(1)).isEmpty();
        assertThat(stack(true, true).nextAfter(0)).isEmpty();
        assertThat(new Stack(List.of()).nextAfter(0)).isEmpty();
    }

    private static Stack stack(Boolean... read) {
        List<Boolean> marks = Arrays.asList(read);
        return new Stack(IntStream.range(0, marks.size())
                .mapToObj(place -> new Stack.Sheet(letter(place), marks.get(place) ? "words" : null))
                .toList());
    }

    private static LetterRow letter(long id) {
        return new LetterRow(
                id, 1, 1, "Round", 2, 1, "Somewhere", LetterState.IN_SIGN_OFF, 1, Instant.EPOCH, null, null);
    }
}
