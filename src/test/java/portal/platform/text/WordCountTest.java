package portal.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordCountTest {

    record Example(int words, String text) {}

    static List<Example> examples() throws IOException {
        try (InputStream file = WordCountTest.class.getResourceAsStream("word-count.tsv")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(WordCountTest::example)
                    .toList();
        }
    }

    private static Example example(String line) {
        int tab = line.indexOf('\t');
        String text = line.substring(tab + 1)
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t");
        return new Example(Integer.parseInt(line.substring(0, tab)), text);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_of_the_table_is_counted_by_the_rule(Example example) {
        assertThat(WordCount.of(example.text())).as(example.text()).isEqualTo(example.words());
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
