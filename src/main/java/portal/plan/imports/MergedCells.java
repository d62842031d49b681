package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** Says of a merged cell how wide it is, and lets the rows below, which it covers too, hold its text. */
final class MergedCells {

    private MergedCells() {}

    static List<SourceRow> fill(List<SourceRow> rows, List<CellRangeAddress> merged) {
        return rows.stream().map(row -> fill(row, rows, merged)).toList();
    }

    private static SourceRow fill(SourceRow row, List<SourceRow> rows, List<CellRangeAddress> merged) {
        List<SourceCell> cells = new ArrayList<>(row.cells());
        for (CellRangeAddress range : merged) {
            if (range.containsRow(row.number() - 1) && range.getFirstColumn() < FileLimits.COLUMNS) {
                place(cells, range, source(row, rows, range));
            }
        }
        return new SourceRow(row.number(), cells, row.hidden());
    }

    private static SourceCell source(SourceRow row, List<SourceRow> rows, CellRangeAddress range) {
        if (row.number() - 1 == range.getFirstRow()) {
            return row.cell(range.getFirstColumn());
        }
        return rows.stream()
                .filter(other -> other.number() - 1 == range.getFirstRow())
                .findFirst()
                .map(first -> first.cell(range.getFirstColumn()))
                .orElse(SourceCell.EMPTY);
    }

    private static void place(List<SourceCell> cells, CellRangeAddress range, SourceCell cell) {
        while (cells.size() <= range.getFirstColumn()) {
            cells.add(SourceCell.EMPTY);
        }
        cells.set(range.getFirstColumn(), cell.spanning(range.getLastColumn() - range.getFirstColumn() + 1));
    }
}
