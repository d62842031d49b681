package portal.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads what the made-up people are and wrote from the folder {@code portal/demo}. */
record DemoFiles(DemoDates dates) {

    /** The rows of a table; none where there is no such file. */
    List<NamedCsvRecord> table(String path) {
        return text(path)
                .map(csv -> CsvReader.builder().ofNamedCsvRecord(csv).stream().toList())
                .orElse(List.of());
    }

    /** The text of a file with its dates; empty where there is no such file. */
    Optional<String> text(String path) {
        try (InputStream file = DemoFiles.class.getResourceAsStream("/portal/demo/" + path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(dates.fill(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
