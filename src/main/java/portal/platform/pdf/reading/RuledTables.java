package portal.platform.pdf.reading;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the tables of a page whose cells stand between lines. */
final class RuledTables {

    private static final int MOST_COLUMNS = 60;

    private final Leaf leaf;
    private final Frame frame;
    /** Which cell a place in the grid belongs to. */
    private final int[][] owners;

    private final List<Box> boxes = new ArrayList<>();

    private record Box(int row, int column, int width, int height, List<Word> words) {}

    private RuledTables(Leaf leaf, Frame frame) {
        this.leaf = leaf;
        this.frame = frame;
        this.owners = new int[frame.rows()][frame.columns()];
    }

    static List<Found> in(Leaf leaf) {
        List<Found> found = new ArrayList<>();
        Leaf rest = leaf;
        for (Frame frame : Frame.of(leaf.rules())) {
            if (frame.columns() <= MOST_COLUMNS) {
                Found table = new RuledTables(rest, frame).read();
                if (table.rows().stream().anyMatch(row -> filled(row) > 1)) {
                    found.add(table);
                    rest = rest.without(table.words());
                }
            }
        }
        return found;
    }

    private static long filled(Row row) {
        return row.texts().stream().filter(text -> !text.isEmpty()).count();
    }

    private Found read() {
        layOut();
        Set<Word> taken = new HashSet<>();
        for (Word word : leaf.words()) {
            int row = Frame.place(frame.tops, word.level());
            int column = Frame.place(frame.lefts, word.middle());
            if (row >= 0 && column >= 0) {
                boxes.get(owners[row][column] - 1).words().add(word);
                taken.add(word);
            }
        }
        List<Float> limits =
                Columns.at(frame.lefts, boxes.stream().map(Box::words).toList()).limits();
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < frame.rows(); row++) {
            int number = row;
            List<Cell> cells = boxes.stream()
                    .filter(box -> box.row() == number)
                    .map(box -> cell(box, limits))
                    .toList();
            rows.add(new Row(String.valueOf(leaf.number()), cells));
        }
        return new Found(frame.tops.get(0), frame.lefts, rows, taken);
    }

    private void layOut() {
        for (int row = 0; row < frame.rows(); row++) {
            for (int column = 0; column < frame.columns(); column++) {
                if (owners[row][column] == 0) {
                    take(row, column);
                }
            }
        }
    }

    /** A cell runs to the right and down until lines stop it. */
    private void take(int row, int column) {
        int width = 1;
        while (!frame.hasWall(row, column + width - 1) && owners[row][column + width] == 0) {
            width++;
        }
        int height = 1;
        while (goesDown(row + height - 1, column, width)) {
            height++;
        }
        boxes.add(new Box(row, column, width, height, new ArrayList<>()));
        for (int r = row; r < row + height; r++) {
            for (int c = column; c < column + width; c++) {
                owners[r][c] = boxes.size();
            }
        }
    }

    private boolean goesDown(int row, int column, int width) {
        if (row + 1 >= frame.rows()) {
            return false;
        }
        boolean open = frame.hasWall(row + 1, column + width - 1);
        for (int c = column; c < column + width; c++) {
            boolean apart = c < column + width - 1 && frame.hasWall(row + 1, c);
            open &= !frame.hasFloor(row, c) && !apart && owners[row + 1][c] == 0;
        }
        return open;
    }

    private Cell cell(Box box, List<Float> limits) {
        Rectangle2D place = frame.box(box.row(), box.column(), box.width(), box.height());
        String text = Passage.text(box.words(), limits.get(box.column() + box.width() - 1));
        return new Cell(box.column(), box.width(), box.height(), text, leaf.fill(place));
    }
}
