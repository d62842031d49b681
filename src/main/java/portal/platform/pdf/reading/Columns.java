package portal.platform.pdf.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Columns that no line divides: text stands under text, with a strip between them that stays free from row to row.
 *
 * @param limits how far a line of each can run
 */
record Columns(List<Float> edges, List<Float> limits) {

    /** The narrowest strip between columns, in heights of letters; a space is half of it. */
    static final float STRIP = 0.5f;

    private static final float HAIR = 1;
    /** What share of the fullest row's cells a row must have to say where columns are; others are titles of groups. */
    private static final double TELLING = 0.85;

    private record Span(float from, float to) {}

    /** The columns of rows between two edges. */
    static Columns of(List<? extends Collection<Word>> rows, float from, float to) {
        List<List<Span>> spans = rows.stream().map(Columns::spans).toList();
        int most = spans.stream().mapToInt(List::size).max().orElse(0);
        List<Span> telling = new ArrayList<>();
        spans.stream().filter(row -> row.size() >= Math.max(2, TELLING * most)).forEach(telling::addAll);
        List<Float> edges = new ArrayList<>(List.of(from));
        List<Span> columns = joined(telling, HAIR);
        columns.stream().skip(1).forEach(column -> edges.add(column.from - HAIR));
        edges.add(to);
        return at(edges, rows);
    }

    /** Columns between edges that are known. */
    static Columns at(List<Float> edges, List<? extends Collection<Word>> rows) {
        List<Float> limits = new ArrayList<>();
        for (int column = 1; column < edges.size(); column++) {
            float left = edges.get(column - 1);
            float right = edges.get(column);
            limits.add(Passage.limit(
                    rows.stream()
                            .flatMap(Collection::stream)
                            .filter(word -> left <= word.left() && word.right() <= right)
                            .toList(),
                    right));
        }
        return new Columns(List.copyOf(edges), limits);
    }

    /** What a row covers, from left to right, with a strip after each. */
    private static List<Span> spans(Collection<Word> row) {
        float size = row.stream().map(Word::size).max(Comparator.naturalOrder()).orElse(0f);
        return joined(
                row.stream().map(word -> new Span(word.left(), word.right())).toList(), STRIP * size);
    }

    private static List<Span> joined(List<Span> spans, float strip) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.from < last.to + strip) {
                joined.set(joined.size() - 1, new Span(last.from, Math.max(last.to, span.to)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** The texts of what stands apart in a row. */
    static List<String> texts(Collection<Word> row) {
        List<String> texts = new ArrayList<>();
        for (Span span : spans(row)) {
            List<Word> words = row.stream()
                    .filter(word -> word.middle() >= span.from && word.middle() <= span.to)
                    .toList();
            texts.add(Passage.text(words, span.to));
        }
        return texts;
    }

    int count() {
        return edges.size() - 1;
    }

    /** Whether no words of a row lie across the edge of a column. */
    boolean fit(Collection<Word> row) {
        return Line.of(row).stream().allMatch(line -> crossed(line).isEmpty());
    }

    /** The row in cells; words that lie across the edges of columns stand in one cell over all of them. */
    List<Cell> cells(Collection<Word> row) {
        boolean[] joined = new boolean[edges.size()];
        Line.of(row).forEach(line -> crossed(line).forEach(edge -> joined[edge] = true));
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < count(); ) {
            int end = column + 1;
            while (end < count() && joined[end]) {
                end++;
            }
            float left = edges.get(column);
            float right = edges.get(end);
            boolean first = column == 0;
            boolean last = end == count();
            List<Word> words = row.stream()
                    .filter(word -> (first || word.middle() >= left) && (last || word.middle() < right))
                    .toList();
            cells.add(new Cell(column, end - column, 1, Passage.text(words, limits.get(end - 1)), null));
            column = end;
        }
        return cells;
    }

    /** The edges, counted from 0, that a line runs over. */
    private List<Integer> crossed(Line line) {
        List<Integer> crossed = new ArrayList<>();
        for (Line part : line.parts(STRIP)) {
            for (int edge = 1; edge < count(); edge++) {
                float at = edges.get(edge);
                if (part.left() < at - HAIR && at + 2 * HAIR < part.right()) {
                    crossed.add(edge);
                }
            }
        }
        return crossed;
    }
}
