package portal.platform.pdf.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line that a page is ruled with.
 *
 * @param across from left to right, else from top to bottom
 * @param at its distance from the top or from the left
 */
record Rule(boolean across, float at, float from, float to) {

    /** What lies nearer together than this meets. */
    static final float NEAR = 3;

    /** Lines as one sees them: cells that are drawn one by one share theirs. */
    static List<Rule> seen(List<Rule> drawn, boolean across) {
        List<Rule> sorted = drawn.stream()
                .filter(rule -> rule.across == across)
                .sorted(Comparator.comparing(Rule::at))
                .toList();
        List<Rule> seen = new ArrayList<>();
        for (int first = 0; first < sorted.size(); ) {
            int end = first;
            while (end < sorted.size() && sorted.get(end).at - sorted.get(first).at < NEAR) {
                end++;
            }
            seen.addAll(inOne(sorted.subList(first, end)));
            first = end;
        }
        return seen;
    }

    /** Pieces at the same distance, put together where they meet. */
    private static List<Rule> inOne(List<Rule> pieces) {
        float at = (pieces.get(0).at + pieces.get(pieces.size() - 1).at) / 2;
        List<Rule> whole = new ArrayList<>();
        for (Rule piece :
                pieces.stream().sorted(Comparator.comparing(Rule::from)).toList()) {
            Rule last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last != null && piece.from <= last.to + NEAR) {
                whole.set(whole.size() - 1, new Rule(piece.across, at, last.from, Math.max(last.to, piece.to)));
            } else {
                whole.add(new Rule(piece.across, at, piece.from, piece.to));
            }
        }
        return whole;
    }

    boolean reaches(float place) {
        return from - NEAR <= place && place <= to + NEAR;
    }

    boolean meets(Rule other) {
        return across != other.across && reaches(other.at) && other.reaches(at);
    }

    float length() {
        return to - from;
    }
}
