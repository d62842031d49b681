package portal.platform.pdf.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a page that have no lines at all, by their headers; on the next page such a table may go on without. */
final class AlignedTables {

    private static final int HEADER_LINES = 3;
    /** In heights of letters. */
    private static final float LARGE_GAP = 4;

    private static final float HEADING = 1.25f;
    /** Lines of one cell stand nearer to each other than so many heights of their letters. */
    private static final float NEAR = 1.6f;

    private static final float APART = 1.3f;

    private final Leaf leaf;
    private final Predicate<List<String>> header;
    private final List<Line> lines;
    private final List<Found> found = new ArrayList<>();

    private AlignedTables(Leaf leaf, Predicate<List<String>> header) {
        this.leaf = leaf;
        this.header = header;
        this.lines = Line.of(leaf.words());
    }

    /** @param before the last table of the page before, where nothing came after it */
    static List<Found> in(Leaf leaf, Predicate<List<String>> header, @Nullable Found before) {
        AlignedTables tables = new AlignedTables(leaf, header);
        int next = tables.goOn(before);
        while (next < tables.lines.size()) {
            int height = tables.headerAt(next);
            next = height == 0 ? next + 1 : tables.begin(next, height);
        }
        return tables.found;
    }

    /** @return how many lines go on from the table before */
    private int goOn(@Nullable Found before) {
        if (before == null || lines.isEmpty() || headerAt(0) > 0) {
            return 0;
        }
        Columns columns =
                Columns.at(before.edges(), lines.stream().map(Line::words).toList());
        Line first = lines.get(0);
        boolean fits =
                columns.fit(first.words()) && first.left() >= before.edges().get(0) - Rule.NEAR;
        if (!fits || filled(columns, first) < 2) {
            return 0;
        }
        int end = end(0, 0);
        add(columns, List.of(), lines.subList(0, end));
        return end;
    }

    /** @return how many lines the header takes that begins here; none where none does */
    private int headerAt(int line) {
        for (int height = 1; height <= HEADER_LINES && line + height <= lines.size(); height++) {
            boolean near = height == 1
                    || step(line + height - 1) < NEAR * lines.get(line).size();
            List<Line> head = lines.subList(line, line + height);
            if (near && isOfOneSize(head) && header.test(Columns.texts(words(head)))) {
                return height + wrapped(line, height);
            }
        }
        return 0;
    }

    private static boolean isOfOneSize(List<Line> lines) {
        float size = lines.get(0).size();
        return lines.stream().allMatch(line -> line.size() < HEADING * size && size < HEADING * line.size());
    }

    /** How many more lines stand near under the header and away from what follows: its words were too long for one line. */
    private int wrapped(int line, int height) {
        for (int more = 1; more < HEADER_LINES; more++) {
            int after = line + height + more;
            if (after >= lines.size()
                    || step(after - 1) > NEAR * lines.get(line).size()) {
                return 0;
            }
            if (step(after) > APART * step(after - 1)) {
                return more;
            }
        }
        return 0;
    }

    private int begin(int line, int height) {
        List<Line> head = lines.subList(line, line + height);
        int end = end(line + height, line + height);
        List<Line> body = lines.subList(line + height, end);
        List<Float> edges = new ArrayList<>();
        List<Line> titles = titles(head);
        edges.add(Math.min(titles.get(0).left(), left(body)) - Rule.NEAR);
        for (int index = 1; index < titles.size(); index++) {
            edges.add(between(titles.get(index - 1).right(), titles.get(index).left(), body));
        }
        edges.add(Math.max(titles.get(titles.size() - 1).right(), right(body)) + Rule.NEAR);
        add(Columns.at(edges, body.stream().map(Line::words).toList()), head, body);
        return end;
    }

    /** What stands under each other in the header, as if it were one line. */
    private static List<Line> titles(List<Line> head) {
        List<Word> words = new ArrayList<>(words(head));
        words.sort(Comparator.comparing(Word::left));
        return new Line(words).parts(Columns.STRIP);
    }

    /** Where the fewest words of the body are cut, as far to the right as can be. */
    private static float between(float from, float to, List<Line> body) {
        float best = to - 1;
        long fewest = Long.MAX_VALUE;
        for (float place = to - 1; place > from; place--) {
            float at = place;
            long cut = words(body).stream()
                    .filter(word -> word.left() < at && at < word.right())
                    .count();
            if (cut < fewest) {
                fewest = cut;
                best = at;
            }
        }
        return best;
    }

    /** Up to the next header, a heading or a large gap. */
    private int end(int from, int first) {
        int end = from;
        while (end < lines.size()
                && headerAt(end) == 0
                && (end == first
                        || step(end) <= LARGE_GAP * lines.get(end).size()
                                && lines.get(end).size()
                                        <= HEADING * lines.get(first).size())) {
            end++;
        }
        return end;
    }

    private void add(Columns columns, List<Line> head, List<Line> body) {
        List<List<Word>> rows = new ArrayList<>();
        if (!head.isEmpty()) {
            rows.add(words(head));
        }
        new AlignedRows(columns, body).rows().forEach(row -> rows.add(words(row)));
        Set<Word> taken = new HashSet<>();
        rows.forEach(taken::addAll);
        List<Row> read = rows.stream()
                .map(row -> new Row(String.valueOf(leaf.number()), columns.cells(row)))
                .toList();
        float top = (head.isEmpty() ? body : head).get(0).base();
        found.add(new Found(top, columns.edges(), read, taken));
    }

    private float step(int line) {
        return line == 0 ? 0 : lines.get(line).base() - lines.get(line - 1).base();
    }

    static long filled(Columns columns, Line line) {
        return columns.cells(line.words()).stream()
                .filter(cell -> !cell.text().isEmpty())
                .count();
    }

    private static float left(List<Line> lines) {
        return lines.stream().map(Line::left).min(Comparator.naturalOrder()).orElse(Float.MAX_VALUE);
    }

    private static float right(List<Line> lines) {
        return Optional.of(lines).stream()
                .flatMap(List::stream)
                .map(Line::right)
                .max(Comparator.naturalOrder())
                .orElse(0f);
    }

    private static List<Word> words(List<Line> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }
}
