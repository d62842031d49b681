package portal.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordCountTest {

    static List<WordExamples.Example> examples() throws IOException {
        return WordExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_of_the_table_is_counted_by_the_rule(WordExamples.Example example) {
        assertThat(WordCount.of(example.text())).as(example.text()).isEqualTo(example.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[[]", "[a](", "![", "](", "1. ", "> ", "~~~", "\n\n", "\u00ad", "[](["})
    void a_million_marks_are_counted_at_once(String mark) {
        String text = mark.repeat(1_000_000 / mark.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> WordCount.of(text));
    }

    @Test
    void the_table_is_long_enough_to_mean_something() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(30);
    }

    @Test
    void text_pasted_twice_has_twice_the_words() throws IOException {
        String once = String.join(
                "\n\n", Stream.of("A well-known plan.", "- 37 actions").toList());
        assertThat(WordCount.of(once + "\n\n" + once)).isEqualTo(2 * WordCount.of(once));
    }
}
