package portal.plan.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.platform.faces.Texts;

/** A table of a document, with the tables after it that go on with the same columns. */
final class DocumentTable {

    private static final int SENTENCE = 5;

    private final int number;
    private final List<Part> parts = new ArrayList<>();

    /** What stands under one title. */
    private record Part(String title, List<SourceRow> rows) {

        Optional<List<SourceColumn>> header() {
            return rows.stream()
                    .limit(3)
                    .map(HeaderRow::columns)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        int width() {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }
    }

    DocumentTable(int number, String title, List<SourceRow> rows) {
        this.number = number;
        parts.add(new Part(title, rows));
    }

    /** Takes the next table in when it has the same header, or none and the same number of columns filled with sentences. */
    boolean takes(String title, List<SourceRow> rows) {
        Part part = new Part(title, rows);
        Optional<List<SourceColumn>> own = first().header();
        if (own.isEmpty() || speaksOfOther(title) != speaksOfOther(first().title())) {
            return false;
        }
        boolean again = part.header()
                .map(header -> HeaderRow.repeats(own.get(), header))
                .orElseGet(() -> part.width() == first().width() && goesOn(rows.get(0)));
        if (again) {
            parts.add(part);
        }
        return again;
    }

    private static boolean goesOn(SourceRow first) {
        return first.cells().stream().anyMatch(cell -> cell.text().split("\\s+").length >= SENTENCE);
    }

    private static boolean speaksOfOther(String title) {
        return HeaderWords.speaksOfBusinessAsUsual(title) || HeaderWords.speaksOfAbbreviations(title);
    }

    /** The title, where all its rows stand under one. */
    String name() {
        return isGrouped() || first().title().isEmpty()
                ? Texts.of("plan.import.table.number", number)
                : first().title();
    }

    /** Whether a later part has a title of its own: then titles are groups of actions. */
    private boolean isGrouped() {
        return parts.stream().skip(1).anyMatch(part -> !part.title().isEmpty());
    }

    private Part first() {
        return parts.get(0);
    }

    SourceSheet sheet(String name) {
        List<SourceRow> rows = new ArrayList<>();
        Set<Integer> seams = new HashSet<>();
        for (Part part : parts) {
            if (part != first() && part.header().isEmpty()) {
                seams.add(rows.size() + 1);
            }
            int at = rows.size() + (part == first() && isGrouped() ? rowsToHeader(part) : 0);
            rows.addAll(part.rows());
            if (!part.title().isEmpty()) {
                rows.add(at, title(part));
            }
        }
        return new SourceSheet(name, numbered(rows), seams, Set.of());
    }

    private static int rowsToHeader(Part part) {
        for (int index = 0; index < part.rows().size(); index++) {
            if (HeaderRow.columns(part.rows().get(index)).isPresent()) {
                return index + 1;
            }
        }
        return 0;
    }

    private static SourceRow title(Part part) {
        SourceCell cell = SourceCell.of(part.title()).spanning(Math.max(1, part.width()));
        return new SourceRow(0, new ArrayList<>(List.of(cell)), false);
    }

    private static List<SourceRow> numbered(List<SourceRow> rows) {
        List<SourceRow> numbered = new ArrayList<>();
        for (SourceRow row : rows) {
            numbered.add(row.numbered(numbered.size() + 1));
        }
        return numbered;
    }
}
