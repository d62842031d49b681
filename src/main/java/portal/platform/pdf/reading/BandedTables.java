package portal.platform.pdf.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a page that have lines between their rows and none between their columns. */
final class BandedTables {

    private static final float SHORTEST = 150;
    /** Lines of one text stand nearer to each other than so many heights of their letters. */
    private static final float TOGETHER = 2;

    /** Letters of a heading, in parts of others. */
    private static final float LARGER = 1.25f;

    private final Leaf leaf;
    private final Predicate<List<String>> header;
    private final @Nullable Found before;
    private final List<Found> found = new ArrayList<>();

    private BandedTables(Leaf leaf, Predicate<List<String>> header, @Nullable Found before) {
        this.leaf = leaf;
        this.header = header;
        this.before = before;
    }

    /** @param before the last table of the page before */
    static List<Found> in(Leaf leaf, Predicate<List<String>> header, @Nullable Found before) {
        BandedTables tables = new BandedTables(leaf, header, before);
        List<Rule> open = new ArrayList<>(Rule.seen(leaf.rules(), true).stream()
                .filter(rule -> rule.length() >= SHORTEST)
                .sorted(Comparator.comparing(Rule::at))
                .toList());
        while (!open.isEmpty()) {
            Rule longest = Collections.max(open, Comparator.comparing(Rule::length));
            List<Rule> within = open.stream()
                    .filter(rule -> longest.reaches(rule.from()) && longest.reaches(rule.to()))
                    .filter(rule -> rule.length() > longest.length() / 2)
                    .toList();
            open.removeAll(within);
            if (within.size() > 1) {
                tables.read(within, longest);
            }
        }
        return tables.found;
    }

    private void read(List<Rule> rules, Rule width) {
        Rule first = rules.get(0);
        List<Line> lines = Line.of(leaf.words().stream()
                .filter(word -> width.reaches(word.middle()))
                .toList());
        List<List<Line>> rows = new ArrayList<>();
        addColumns(rows, lastOf(between(lines, 0, first.at()), first.at()));
        for (int index = 1; index < rules.size(); index++) {
            List<Line> band =
                    between(lines, rules.get(index - 1).at(), rules.get(index).at());
            List<Line> end = lastOf(band, rules.get(index).at());
            if (end.size() < band.size() && header.test(Columns.texts(words(end)))) {
                finish(rows, width);
                rows.clear();
                band = end;
            }
            if (!band.isEmpty()) {
                rows.add(band);
            }
        }
        float last = rules.get(rules.size() - 1).at();
        addColumns(rows, firstOf(between(lines, last, leaf.height()), last));
        finish(rows, width);
    }

    /** What stands above the first line or under the last one is a row where it stands in columns. */
    private static void addColumns(List<List<Line>> rows, List<Line> lines) {
        if (Columns.texts(words(lines)).size() > 1) {
            rows.add(lines);
        }
    }

    private void finish(List<List<Line>> bands, Rule width) {
        List<List<Word>> all = bands.stream().map(BandedTables::words).toList();
        Columns columns = known(width, all).orElseGet(() -> Columns.of(all, width.from(), width.to()));
        if (columns.count() > 1 && bands.size() > 1) {
            List<List<Word>> rows = bands.stream()
                    .flatMap(band -> withoutTitle(band, columns).stream())
                    .map(BandedTables::words)
                    .toList();
            Set<Word> taken = new HashSet<>();
            rows.forEach(taken::addAll);
            List<Row> read = rows.stream()
                    .map(row -> new Row(String.valueOf(leaf.number()), columns.cells(row)))
                    .toList();
            found.add(new Found(bands.get(0).get(0).base(), columns.edges(), read, taken));
        }
    }

    /** A line over all columns right above a row is none of its cells. */
    private static List<List<Line>> withoutTitle(List<Line> band, Columns columns) {
        List<Line> rest = band.subList(1, band.size());
        boolean titled = !rest.isEmpty()
                && !columns.fit(band.get(0).words())
                && rest.stream().allMatch(line -> columns.fit(line.words()));
        return titled ? List.of(band.subList(0, 1), rest) : List.of(band);
    }

    /** The columns of the table before, where they fit this one as well. */
    private Optional<Columns> known(Rule width, List<List<Word>> rows) {
        return Optional.ofNullable(before)
                .map(table -> Columns.at(table.edges(), rows))
                .filter(columns -> Math.abs(columns.edges().get(0) - width.from()) <= Rule.NEAR)
                .filter(columns -> Math.abs(columns.edges().get(columns.count()) - width.to()) <= Rule.NEAR)
                .filter(columns -> rows.stream().filter(columns::fit).count() * 2 > rows.size());
    }

    private static List<Line> between(List<Line> lines, float top, float bottom) {
        return lines.stream()
                .filter(line -> top < line.first().level() && line.first().level() < bottom)
                .toList();
    }

    /** The lines right above a rule. */
    private static List<Line> lastOf(List<Line> lines, float rule) {
        int first = lines.size();
        float next = rule;
        float size = first == 0 ? 0 : lines.get(first - 1).size();
        while (first > 0
                && next - lines.get(first - 1).base() < TOGETHER * size
                && lines.get(first - 1).size() < LARGER * size) {
            first--;
            next = lines.get(first).base();
        }
        return lines.subList(first, lines.size());
    }

    /** The lines right under a rule. */
    private static List<Line> firstOf(List<Line> lines, float rule) {
        int end = 0;
        float last = rule;
        while (end < lines.size()
                && lines.get(end).base() - last < TOGETHER * lines.get(end).size()) {
            last = lines.get(end).base();
            end++;
        }
        return lines.subList(0, end);
    }

    private static List<Word> words(List<Line> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }
}
