package portal.platform.pdf.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds what stands at the head or foot of page after page, such as a title or the number of the page. */
final class RunningHeads {

    private static final float MARGIN = 0.12f;
    private static final float IN_LINE = 4;
    private static final float APART = 1.6f;

    private final Predicate<List<String>> header;
    /** Page by page. */
    private final List<List<Line>> margins;

    RunningHeads(List<Leaf> leaves, Predicate<List<String>> header) {
        this.header = header;
        this.margins = leaves.stream().map(this::candidates).toList();
    }

    /** Those of one page, counted from 0. */
    List<Line> on(int page) {
        return margins.get(page).stream().filter(this::isOnMost).toList();
    }

    private boolean isOnMost(Line line) {
        long times = margins.stream()
                .filter(margin -> margin.stream().anyMatch(known -> isSame(line, known)))
                .count();
        return times > 1 && times * 2 > margins.size();
    }

    /** The lines in the margins that stand apart from what is on the page, and are no header of a table. */
    private List<Line> candidates(Leaf leaf) {
        List<Line> lines = Line.of(leaf.words());
        int head = 0;
        int foot = lines.size();
        for (int index = 0; index < lines.size(); index++) {
            float base = lines.get(index).base();
            if (base < MARGIN * leaf.height() && isApart(lines, index + 1)) {
                head = index + 1;
            }
            if (base > (1 - MARGIN) * leaf.height() && isApart(lines, index)) {
                foot = Math.min(foot, index);
            }
        }
        List<Line> candidates = new ArrayList<>(lines.subList(0, head));
        candidates.addAll(lines.subList(Math.max(head, foot), lines.size()));
        boolean header = candidates.removeIf(line -> this.header.test(Columns.texts(line.words())));
        return header
                ? candidates.stream()
                        .filter(line -> line.base() > leaf.height() / 2)
                        .toList()
                : candidates;
    }

    /** Whether a line does not go on from the one above. */
    private static boolean isApart(List<Line> lines, int index) {
        return index == 0
                || index == lines.size()
                || lines.get(index).base() - lines.get(index - 1).base()
                        > APART * lines.get(index).size();
    }

    private static boolean isSame(Line one, Line other) {
        return Math.abs(one.base() - other.base()) < IN_LINE
                && withoutNumbers(one).equals(withoutNumbers(other));
    }

    private static String withoutNumbers(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
