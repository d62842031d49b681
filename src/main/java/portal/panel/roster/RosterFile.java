package portal.panel.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portal.platform.text.InertCell;

/** A list of places on panels as CSV, written and read with the same columns. */
final class RosterFile {

    private static final int MOST_LINES = 1000;
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0", "-");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private RosterFile() {}

    static String write(List<RosterLine> lines) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                Arrays.stream(RosterColumn.values()).map(RosterColumn::heading).toList());
        lines.forEach(line -> csv.writeRecord(Arrays.stream(RosterColumn.values())
                .map(column -> InertCell.of(column.cellOf(line)))
                .toList()));
        return text.toString();
    }

    /** @throws RosterUnreadable when it is no such list, or a very long one */
    static List<RosterLine> read(String text) {
        try {
            List<NamedCsvRecord> rows = reader(text).stream().toList();
            if (rows.isEmpty()
                    || rows.size() > MOST_LINES
                    || !isKnown(rows.get(0).getHeader())) {
                throw new RosterUnreadable(MOST_LINES);
            }
            return rows.stream().map(RosterFile::line).toList();
        } catch (CsvParseException broken) {
            throw new RosterUnreadable(MOST_LINES);
        }
    }

    private static CsvReader<NamedCsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .ignoreDifferentFieldCount(true)
                .ofNamedCsvRecord(text);
    }

    /** The one that cuts the headings most often. */
    private static char separator(String text) {
        String headings = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : SEPARATORS) {
            if (times(candidate, headings) > times(best, headings)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long times(char sign, String text) {
        return text.chars().filter(one -> one == sign).count();
    }

    private static boolean isKnown(List<String> headings) {
        return headings.stream()
                .map(RosterFile::plain)
                .toList()
                .containsAll(List.of(plain(RosterColumn.INSTITUTION.heading()), plain(RosterColumn.EMAIL.heading())));
    }

    private static RosterLine line(NamedCsvRecord row) {
        Map<String, String> cells = columns(row);
        return new RosterLine(
                cell(cells, RosterColumn.INSTITUTION),
                cell(cells, RosterColumn.REVIEWER),
                cell(cells, RosterColumn.EMAIL),
                isYes(cell(cells, RosterColumn.LEAD)),
                cell(cells, RosterColumn.BEYOND),
                cell(cells, RosterColumn.ANSWER));
    }

    private static Map<String, String> columns(NamedCsvRecord row) {
        return row.getFieldsAsMap().entrySet().stream()
                .collect(Collectors.toMap(cell -> plain(cell.getKey()), Map.Entry::getValue, (first, second) -> first));
    }

    private static String cell(Map<String, String> cells, RosterColumn column) {
        return InertCell.back(cells.getOrDefault(plain(column.heading()), "")).strip();
    }

    /** Whatever is ticked there, as long as it is not a no. */
    private static boolean isYes(String cell) {
        return !NO.contains(plain(cell));
    }

    /** Without the differences that nobody sees in a spreadsheet. */
    static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
