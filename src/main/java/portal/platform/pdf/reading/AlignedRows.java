package portal.platform.pdf.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Tells which lines of a table without lines are one row: by the numbers in its first column, else by the gaps between rows. */
final class AlignedRows {

    private static final int NUMBER = 8;
    private static final float LARGER = 1.25f;
    private static final float APART = 1.6f;

    private final Columns columns;
    private final List<Line> lines;
    private final boolean numbered;
    private final float step;
    private final boolean spaced;

    AlignedRows(Columns columns, List<Line> lines) {
        this.columns = columns;
        this.lines = lines;
        List<String> first =
                lines.stream().map(this::first).filter(text -> !text.isEmpty()).toList();
        this.numbered = first.size() > 1 && first.stream().allMatch(text -> text.length() <= NUMBER);
        this.step = steps().stream().min(Comparator.naturalOrder()).orElse(0f);
        this.spaced = IntStream.range(1, lines.size()).anyMatch(this::isApart);
    }

    List<List<Line>> rows() {
        List<List<Line>> rows = new ArrayList<>();
        boolean titled = false;
        for (int index = 0; index < lines.size(); index++) {
            boolean title = !columns.fit(lines.get(index).words());
            if (index == 0 || title || titled || begins(index)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(lines.get(index));
            titled = title;
        }
        return rows;
    }

    private boolean begins(int index) {
        boolean named = !first(lines.get(index)).isEmpty();
        if (numbered) {
            return named;
        }
        return spaced ? isApart(index) : named && AlignedTables.filled(columns, lines.get(index)) * 2 > columns.count();
    }

    private boolean isApart(int index) {
        float own = lines.get(index).base() - lines.get(index - 1).base();
        return own > LARGER * step || own > APART * lines.get(index).size();
    }

    /** What the line says in the first column. */
    private String first(Line line) {
        return columns.cells(line.words()).stream()
                .filter(cell -> cell.column() == 0 && cell.columns() == 1)
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    private List<Float> steps() {
        List<Float> steps = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            steps.add(lines.get(index).base() - lines.get(index - 1).base());
        }
        return steps;
    }
}
