package portal.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The table of examples that the counts of server and browser must agree with. */
public final class WordExamples {

    /** A text and how many words it has. */
    public record Example(int words, String text) {}

    private WordExamples() {}

    public static List<Example> all() throws IOException {
        try (InputStream file = WordExamples.class.getResourceAsStream("word-count.tsv")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(WordExamples::read)
                    .toList();
        }
    }

    private static Example read(String line) {
        int tab = line.indexOf('\t');
        String text = line.substring(tab + 1)
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t");
        return new Example(Integer.parseInt(line.substring(0, tab)), text);
    }
}
