package portal.plan.imports;

import java.util.List;

/**
 * A row of the file, with the number that a spreadsheet shows beside it.
 *
 * @param pages where it stands in a PDF; empty for rows of files that keep their tables
 */
record SourceRow(int number, List<SourceCell> cells, boolean hidden, String pages) {

    SourceRow(int number, List<SourceCell> cells, boolean hidden) {
        this(number, cells, hidden, "");
    }

    static SourceRow of(int number, List<String> texts) {
        return new SourceRow(number, texts.stream().map(SourceCell::of).toList(), false);
    }

    SourceRow numbered(int other) {
        return new SourceRow(other, cells, hidden, pages);
    }

    SourceCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SourceCell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(SourceCell::isBlank);
    }

    long saying() {
        return cells.stream().filter(SourceCell::says).count();
    }

    /** The first column with words in it, or -1. */
    int firstSaying() {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).says()) {
                return column;
            }
        }
        return -1;
    }
}
