package portal.plan.imports;

import java.util.List;
import java.util.Set;

/**
 * A sheet of a workbook, a table of a document, or the whole of a CSV file.
 *
 * @param seams the rows at which a table without a header of its own was joined to the one before
 * @param hiddenColumns the columns, counted from 0, that a spreadsheet does not show
 */
record SourceSheet(String name, List<SourceRow> rows, Set<Integer> seams, Set<Integer> hiddenColumns) {

    SourceSheet(String name, List<SourceRow> rows) {
        this(name, rows, Set.of(), Set.of());
    }

    boolean isBlank() {
        return rows.stream().allMatch(SourceRow::isBlank);
    }

    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
