package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;

/** Word cuts a table into more columns than one sees wherever edges are not quite in line; these are taken together. */
final class WordColumns {

    /** A quarter of a centimetre, in twentieths of a point. */
    private static final int NEAR = 140;

    private final List<Integer> columnAt = new ArrayList<>(List.of(0));

    /** @param width of the next strip of the table, 0 where the file does not say */
    void strip(int width) {
        int last = last();
        columnAt.add(width > 0 && width < NEAR ? last : last + 1);
    }

    /** The column that begins after so many strips. */
    int at(int strips) {
        return strips < columnAt.size() ? columnAt.get(strips) : last() + strips - columnAt.size() + 1;
    }

    private int last() {
        return columnAt.get(columnAt.size() - 1);
    }
}
