package portal.plan.imports;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/** Says of a merged cell how wide it is, and lets the rows below, which it covers too, hold its text. */
final class MergedCells {

    private MergedCells() {}

    static List<SourceRow> fill(List<SourceRow> rows, List<CellRangeAddress> merged) {
        NavigableMap<Integer, SourceRow> byNumber = new TreeMap<>();
        for (SourceRow row : rows) {
            if (byNumber.put(row.number(), row) != null) {
                throw new PlanFileBroken();
            }
        }
        for (CellRangeAddress range : merged) {
            if (range.getFirstColumn() < FileLimits.COLUMNS) {
                fill(byNumber, range);
            }
        }
        return List.copyOf(byNumber.values());
    }

    private static void fill(NavigableMap<Integer, SourceRow> rows, CellRangeAddress range) {
        SourceRow first = rows.get(range.getFirstRow() + 1);
        SourceCell cell = first == null ? SourceCell.EMPTY : first.cell(range.getFirstColumn());
        rows.subMap(range.getFirstRow() + 1, true, range.getLastRow() + 1, true)
                .values()
                .forEach(row -> place(row.cells(), range, cell));
    }

    private static void place(List<SourceCell> cells, CellRangeAddress range, SourceCell cell) {
        while (cells.size() <= range.getFirstColumn()) {
            cells.add(SourceCell.EMPTY);
        }
        cells.set(range.getFirstColumn(), cell.spanning(range.getLastColumn() - range.getFirstColumn() + 1));
    }
}
