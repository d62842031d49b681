package portal.platform.pdf.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import portal.platform.pdf.reading.Words.Role;

/** Puts what is found on the pages into the order of reading; a table that goes on over pages is one. */
final class Layout {

    private static final float HEADING = 1.15f;
    /** Lines of one paragraph stand nearer to each other than so many heights of their letters. */
    private static final float TOGETHER = 1.7f;

    private final List<Leaf> leaves;
    private final Predicate<List<String>> header;
    private final float size;
    private final List<Block> blocks = new ArrayList<>();
    /** The table that the last page ended with. */
    private @Nullable Found open;

    private @Nullable Found lastFound;

    private record Placed(float top, @Nullable Found table, Words words) {}

    Layout(List<Leaf> leaves, Predicate<List<String>> header) {
        this.leaves = leaves;
        this.header = header;
        this.size = usualSize(leaves);
    }

    private static float usualSize(List<Leaf> leaves) {
        List<Float> sizes = leaves.stream()
                .flatMap(leaf -> leaf.words().stream())
                .map(Word::size)
                .sorted()
                .toList();
        return sizes.get(sizes.size() / 2);
    }

    List<Block> blocks() {
        List<List<Found>> ruled = leaves.stream().map(RuledTables::in).toList();
        List<Leaf> rest = new ArrayList<>();
        for (int page = 0; page < leaves.size(); page++) {
            rest.add(without(leaves.get(page), ruled.get(page)));
        }
        RunningHeads heads = new RunningHeads(rest, header);
        for (int page = 0; page < leaves.size(); page++) {
            Set<Word> running = new HashSet<>();
            for (Line line : heads.on(page)) {
                blocks.add(new Words(line.text(), Role.MARGIN));
                running.addAll(line.words());
            }
            place(rest.get(page).without(running), ruled.get(page));
        }
        return blocks;
    }

    private void place(Leaf leaf, List<Found> ruled) {
        List<Found> tables = new ArrayList<>(ruled);
        tables.addAll(BandedTables.in(leaf, header, lastFound));
        Leaf free = without(leaf, tables);
        List<Found> aligned = AlignedTables.in(free, header, open);
        tables.addAll(aligned);
        List<Placed> placed = new ArrayList<>(paragraphs(without(free, aligned)));
        tables.forEach(table -> placed.add(new Placed(table.top(), table, new Words("", Role.TEXT))));
        placed.sort(Comparator.comparing(Placed::top));
        placed.forEach(this::add);
    }

    private void add(Placed placed) {
        Found table = placed.table;
        Found before = open;
        if (table == null) {
            blocks.add(placed.words);
        } else if (before != null && table.goesOnFrom(before)) {
            int last = lastTable();
            blocks.set(last, ((Table) blocks.get(last)).followedBy(table.rows()));
        } else {
            blocks.add(new Table(table.rows()));
        }
        open = table;
        lastFound = table == null ? lastFound : table;
    }

    /** What stands in the margins comes between the parts of a table. */
    private int lastTable() {
        int last = blocks.size() - 1;
        while (!(blocks.get(last) instanceof Table)) {
            last--;
        }
        return last;
    }

    private List<Placed> paragraphs(Leaf leaf) {
        List<Placed> paragraphs = new ArrayList<>();
        List<Line> lines = Line.of(leaf.words());
        for (int first = 0; first < lines.size(); ) {
            int end = first + 1;
            while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
                end++;
            }
            List<String> texts =
                    lines.subList(first, end).stream().map(Line::text).toList();
            Line line = lines.get(first);
            Role role = line.size() > HEADING * size ? Role.HEADING : Role.TEXT;
            paragraphs.add(new Placed(line.base(), null, new Words(String.join(" ", texts), role)));
            first = end;
        }
        return paragraphs;
    }

    private static boolean goesOn(Line line, Line next) {
        boolean near = next.base() - line.base() < TOGETHER * line.size();
        return near && Math.abs(next.size() - line.size()) < 1;
    }

    private static Leaf without(Leaf leaf, List<Found> tables) {
        Set<Word> taken = new HashSet<>();
        tables.forEach(table -> taken.addAll(table.words()));
        return leaf.without(taken);
    }
}
