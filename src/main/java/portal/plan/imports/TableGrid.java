package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lays the cells of a table in a document out in columns. What a cell covers below holds its words too. */
final class TableGrid {

    private final List<NavigableMap<Integer, Piece>> rows = new ArrayList<>();
    private final List<Boolean> hidden = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();

    /**
     * A cell in its place.
     *
     * @param width how many places it covers
     * @param below how many rows under its own it still covers
     */
    private record Piece(SourceCell cell, int width, int below) {}

    void startRow(boolean isHidden) {
        startRow(isHidden, "");
    }

    /** @param onPages where it stands in a PDF */
    void startRow(boolean isHidden, String onPages) {
        if (rows.size() >= FileLimits.ROWS) {
            throw new PlanFileTooLarge();
        }
        NavigableMap<Integer, Piece> row = new TreeMap<>();
        if (!rows.isEmpty()) {
            rows.get(rows.size() - 1).forEach((place, piece) -> {
                if (piece.below > 0) {
                    row.put(place, new Piece(piece.cell, piece.width, piece.below - 1));
                }
            });
        }
        rows.add(row);
        hidden.add(isHidden);
        pages.add(onPages);
    }

    /** The first place of the row that no cell has taken, neither its own nor one from above. */
    int free(int from) {
        int place = from;
        for (Map.Entry<Integer, Piece> taken : row().entrySet()) {
            if (taken.getKey() <= place && place < taken.getKey() + taken.getValue().width) {
                place = taken.getKey() + taken.getValue().width;
            }
        }
        return place;
    }

    void put(int place, int width, int below, SourceCell cell) {
        if (row().size() >= FileLimits.COLUMNS) {
            throw new PlanFileTooLarge();
        }
        row().put(place, new Piece(cell, width, below));
    }

    /** A cell that only goes on from the one above it. */
    void goOn(int place, int width) {
        Piece above = rows.size() < 2 ? null : rows.get(rows.size() - 2).get(place);
        put(place, width, 0, above == null ? SourceCell.EMPTY : above.cell);
    }

    /** The rows that say something, numbered as they stand; places where no cell ever begins are no columns. */
    List<SourceRow> rows() {
        TreeSet<Integer> columns = new TreeSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        List<SourceRow> made = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            List<SourceCell> cells = cells(rows.get(index), columns);
            SourceRow row = new SourceRow(index + 1, cells, hidden.get(index), pages.get(index));
            if (!row.isBlank()) {
                made.add(row);
            }
        }
        return made;
    }

    private static List<SourceCell> cells(NavigableMap<Integer, Piece> row, TreeSet<Integer> columns) {
        List<SourceCell> cells = new ArrayList<>();
        row.forEach((place, piece) -> {
            while (cells.size() < columns.headSet(place).size()) {
                cells.add(SourceCell.EMPTY);
            }
            int span = columns.subSet(place, place + piece.width).size();
            cells.add(piece.cell.spanning(Math.max(1, span)));
        });
        if (cells.size() > FileLimits.COLUMNS) {
            throw new PlanFileTooLarge();
        }
        return cells;
    }

    private NavigableMap<Integer, Piece> row() {
        return rows.get(rows.size() - 1);
    }
}
