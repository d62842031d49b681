package portal.plan.imports;

import java.util.List;

/** A sheet of a workbook, or the whole of a CSV file. */
record SourceSheet(String name, List<SourceRow> rows) {

    boolean isBlank() {
        return rows.stream().allMatch(SourceRow::isBlank);
    }

    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
