package portal.plan.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.platform.text.InertCell;

/** Reads a CSV file in the encodings and with the separators that spreadsheets write. */
final class CsvSource {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvSource() {}

    static SourceSheet read(byte[] bytes) {
        String text = decode(bytes);
        if (text.indexOf('\u0000') >= 0 || text.startsWith("%PDF")) {
            throw new PlanFileTypeRefused();
        }
        try {
            return new SourceSheet("", rows(text, separator(text)));
        } catch (CsvParseException e) {
            throw new PlanFileBroken();
        }
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
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
