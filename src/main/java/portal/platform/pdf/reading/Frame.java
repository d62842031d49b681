package portal.platform.pdf.reading;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lines that meet, and the cells that they make. */
final class Frame {

    /** Drawings have more lines than any table. */
    private static final int MOST_RULES = 1_500;

    private static final float SMALLEST = 6;

    private final List<Rule> walls;
    private final List<Rule> floors;
    final List<Float> lefts;
    final List<Float> tops;

    private Frame(List<Rule> rules) {
        walls = rules.stream().filter(rule -> !rule.across()).toList();
        floors = rules.stream().filter(Rule::across).toList();
        lefts = places(walls, floors);
        tops = places(floors, walls);
    }

    /** The frames of a page, those that lie within others first. */
    static List<Frame> of(List<Rule> drawn) {
        List<Rule> rules = new ArrayList<>(Rule.seen(drawn, true));
        rules.addAll(Rule.seen(drawn, false));
        List<Frame> frames = new ArrayList<>();
        Set<Rule> open = rules.size() > MOST_RULES ? new HashSet<>() : new HashSet<>(rules);
        for (Rule rule : rules) {
            if (open.remove(rule)) {
                frames.add(new Frame(meeting(rule, open)));
            }
        }
        return frames.stream()
                .filter(Frame::hasCells)
                .sorted(Comparator.comparing(Frame::size))
                .toList();
    }

    /** Takes away all lines that meet the first one, directly or over others. */
    private static List<Rule> meeting(Rule first, Set<Rule> open) {
        List<Rule> met = new ArrayList<>(List.of(first));
        for (int index = 0; index < met.size(); index++) {
            Rule rule = met.get(index);
            List<Rule> more = open.stream().filter(rule::meets).toList();
            met.addAll(more);
            open.removeAll(new HashSet<>(more));
        }
        return met;
    }

    /** Where lines lie, and where the others end beyond them: a table need not be closed. */
    private static List<Float> places(List<Rule> rules, List<Rule> others) {
        TreeSet<Float> places = new TreeSet<>();
        rules.forEach(rule -> places.add(rule.at()));
        others.forEach(other -> {
            if (places.isEmpty() || other.from() < places.first() - SMALLEST) {
                places.add(other.from());
            }
            if (other.to() > places.last() + SMALLEST) {
                places.add(other.to());
            }
        });
        return List.copyOf(places);
    }

    private boolean hasCells() {
        return lefts.size() > 2 && tops.size() > 1;
    }

    private double size() {
        Rectangle2D box = box(0, 0, columns(), rows());
        return box.getWidth() * box.getHeight();
    }

    int columns() {
        return lefts.size() - 1;
    }

    int rows() {
        return tops.size() - 1;
    }

    Rectangle2D box(int row, int column, int width, int height) {
        float left = lefts.get(column);
        float top = tops.get(row);
        return new Rectangle2D.Double(left, top, lefts.get(column + width) - left, tops.get(row + height) - top);
    }

    /** Whether a line stands at the right of a place in the grid. */
    boolean hasWall(int row, int column) {
        float middle = (tops.get(row) + tops.get(row + 1)) / 2;
        return column == columns() - 1 || lies(walls, lefts.get(column + 1), middle);
    }

    /** Whether a line lies under a place in the grid. */
    boolean hasFloor(int row, int column) {
        float middle = (lefts.get(column) + lefts.get(column + 1)) / 2;
        return row == rows() - 1 || lies(floors, tops.get(row + 1), middle);
    }

    private static boolean lies(List<Rule> rules, float at, float place) {
        return rules.stream().anyMatch(rule -> rule.at() == at && rule.reaches(place));
    }

    /** The place in the grid, or -1. */
    static int place(List<Float> edges, float at) {
        int place = -1;
        while (place + 1 < edges.size() && edges.get(place + 1) <= at) {
            place++;
        }
        return place < edges.size() - 1 ? place : -1;
    }
}
