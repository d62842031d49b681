package portal.platform.pdf.reading;

import java.util.ArrayList;
import java.util.List;

/** A table, with all that follows of it on the next pages. */
public record Table(List<Row> rows) implements Block {

    private static final int HEADER_ROWS = 3;

    /** This table and its rows on the next page, where its header may come again. */
    Table followedBy(List<Row> next) {
        List<Row> whole = new ArrayList<>(rows);
        int first = repeats(next.get(0)) ? 1 : 0;
        boolean carried = next.size() > first && next.get(first).endsCellsOf(last());
        if (carried) {
            whole.set(whole.size() - 1, last().endedBy(next.get(first)));
        }
        for (int index = 0; index < next.size(); index++) {
            if (!carried || index != first) {
                whole.add(next.get(index));
            }
        }
        return new Table(whole);
    }

    private Row last() {
        return rows.get(rows.size() - 1);
    }

    private boolean repeats(Row row) {
        return rows.stream().limit(HEADER_ROWS).anyMatch(known -> known.texts().equals(row.texts()));
    }
}
