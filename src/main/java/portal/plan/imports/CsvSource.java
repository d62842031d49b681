package portal.plan.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.platform.text.InertCell;

/** Reads a CSV file with the separators that spreadsheets write. */
final class CsvSource {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvSource() {}

    static SourceSheet read(String text) {
        if (text.indexOf('\u0000') >= 0) {
            throw new PlanFileTypeRefused();
        }
        try {
            return new SourceSheet("", rows(text, separator(text)));
        } catch (CsvParseException e) {
            throw new PlanFileBroken();
        }
    }

    /** The separator that cuts most lines into the same number of cells. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : SEPARATORS) {
            int alike = linesAlike(text, candidate);
            if (alike > most) {
                most = alike;
                best = candidate;
            }
        }
        return best;
    }

    /** How many of the first lines have the most frequent number of cells, lines of one cell apart. */
    private static int linesAlike(String text, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        int lines = 0;
        for (CsvRecord line : reader(text, separator)) {
            if (line.getFieldCount() > 1) {
                widths.merge(line.getFieldCount(), 1, Integer::sum);
            }
            lines++;
            if (lines == 200) {
                break;
            }
        }
        return widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ignoreDifferentFieldCount(true)
                .ofCsvRecord(text);
    }

    private static List<SourceRow> rows(String text, char separator) {
        List<SourceRow> rows = new ArrayList<>();
        for (CsvRecord line : reader(text, separator)) {
            if (rows.size() >= FileLimits.ROWS || line.getFieldCount() > FileLimits.COLUMNS) {
                throw new PlanFileTooLarge();
            }
            rows.add(SourceRow.of(
                    (int) line.getStartingLineNumber(),
                    line.getFields().stream().map(InertCell::back).toList()));
        }
        return rows;
    }
}
