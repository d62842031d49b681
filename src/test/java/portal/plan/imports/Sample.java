package portal.plan.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import portal.plan.timeframe.PlanWindow;

/** A made-up plan with what is right for it, to be read in several formats. */
record Sample(String name, List<String> formats, MadeUpFile file, List<String> right) {

    static final PlanWindow WINDOW = new PlanWindow(LocalDate.of(2025, 9, 1), 36);

    static List<Sample> all() {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(Sample.class.getResource("repeated-headers.txt"))
                                .toURI())
                        .resolveSibling("."))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".txt"))
                    .sorted()
                    .map(Sample::named)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sample named(String file) {
        try (InputStream stream = Objects.requireNonNull(Sample.class.getResourceAsStream(file))) {
            String[] parts = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("--- right\n", 2);
            String[] given = parts[0].split("\n", 2);
            return new Sample(
                    file.replace(".txt", ""),
                    List.of(given[0].replace("formats ", "").split(" ")),
                    MadeUpFile.of(given[1]),
                    parts[1].lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PlanDraft read(String format) {
        return PlanFile.read(file.as(format), WINDOW, DraftChoices.NONE);
    }

    /** What follows a word at the beginning of a line of the answers. */
    List<List<String>> answers(String word) {
        return right.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> Arrays.stream(line.substring(word.length() + 1).split(" "))
                        .filter(part -> !part.isBlank())
                        .toList())
                .toList();
    }

    List<RightRow> rows() {
        return right.stream()
                .filter(line -> line.startsWith(">"))
                .map(line -> RightRow.of(line.substring(1)))
                .toList();
    }

    /** What is right for one action: each answer, with a question mark before it where a person has to be asked. */
    record RightRow(String group, String timeframe, String owners, String themes, String status) {

        static RightRow of(String line) {
            String[] parts = line.split("\\|", -1);
            return new RightRow(
                    parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip(), parts[4].strip());
        }
    }
}
