package portal.scoring.practice;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import portal.scoring.Judgement;

/**
 * Reads a made-up submission from its folder. {@code submission.md} begins with who sent it and a sentence about it; each further
 * heading is a section, its first word the code. The plan of a section is in {@code plan-<code>.csv}. {@code references.md} begins
 * with the stage and the version of the rubric; each further heading is the code of a criterion and a level.
 */
final class ExemplarReading {

    private static final String FOLDER = "/portal/scoring/practice/";

    private final String name;

    private ExemplarReading(String name) {
        this.name = name;
    }

    /** A heading with what stands below it. */
    private record Chapter(String heading, String text) {

        String first() {
            return heading.split(" ", 2)[0];
        }

        String rest() {
            return heading.split(" ", 2)[1];
        }
    }

    static Exemplar of(String name) {
        return new ExemplarReading(name).read();
    }

    private Exemplar read() {
        List<Chapter> texts = chapters("submission.md");
        List<Chapter> references = chapters("references.md");
        return new Exemplar(
                name,
                texts.get(0).heading(),
                texts.get(0).text(),
                Integer.parseInt(references.get(0).first()),
                Integer.parseInt(references.get(0).rest()),
                texts.stream().skip(1).map(this::section).toList(),
                references.stream().skip(1).map(ExemplarReading::reference).toList());
    }

    private ExemplarSection section(Chapter chapter) {
        return new ExemplarSection(chapter.first(), chapter.rest(), chapter.text(), table(chapter.first()));
    }

    private static Reference reference(Chapter chapter) {
        Judgement judgement = Judgement.parse(chapter.rest()).orElseThrow();
        return new Reference(chapter.first(), judgement, chapter.text());
    }

    private List<Chapter> chapters(String file) {
        String[] parts = text(file).orElseThrow().split("(?m)^##? ");
        return Arrays.stream(parts)
                .filter(part -> !part.isBlank())
                .map(part -> part.split("\\R", 2))
                .map(part -> new Chapter(part[0].strip(), part[1].strip()))
                .toList();
    }

    private List<List<ExemplarSection.Cell>> table(String code) {
        return text("plan-" + code + ".csv")
                .map(csv -> CsvReader.builder().ofNamedCsvRecord(csv).stream()
                        .map(ExemplarReading::row)
                        .toList())
                .orElse(List.of());
    }

    private static List<ExemplarSection.Cell> row(NamedCsvRecord row) {
        return row.getHeader().stream()
                .map(column -> new ExemplarSection.Cell(column, row.getField(column)))
                .toList();
    }

    private Optional<String> text(String file) {
        try (InputStream bytes = ExemplarReading.class.getResourceAsStream(FOLDER + name + "/" + file)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " of " + name, e);
        }
    }
}
