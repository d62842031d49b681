package portal.platform.pdf.reading;

import java.util.List;
import java.util.Set;

/**
 * A table where it stands on its page.
 *
 * @param edges where its columns begin, and where the last one ends
 * @param words that stand in it
 */
record Found(float top, List<Float> edges, List<Row> rows, Set<Word> words) {

    private static final float IN_LINE = 4;

    /** Whether this table, the first on its page, has the columns of the last one on the page before. */
    boolean goesOnFrom(Found before) {
        boolean inLine = edges.size() == before.edges.size();
        for (int index = 0; inLine && index < edges.size(); index++) {
            inLine = Math.abs(edges.get(index) - before.edges.get(index)) <= IN_LINE;
        }
        return inLine;
    }
}
