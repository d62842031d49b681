package portal.platform.pdf.reading;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is drawn on one page, upright. */
record Leaf(int number, float height, List<Word> words, List<Rule> rules, List<Area> areas) {

    Leaf without(Set<Word> taken) {
        List<Word> rest = words.stream().filter(word -> !taken.contains(word)).toList();
        return new Leaf(number, height, rest, rules, areas);
    }

    /** The colour that one sees in most of a cell. */
    @Nullable
    Integer fill(Rectangle2D cell) {
        Integer seen = null;
        for (Area area : areas) {
            Rectangle2D shared = area.box().createIntersection(cell);
            boolean most = shared.getWidth() > cell.getWidth() / 2 && shared.getHeight() > cell.getHeight() / 2;
            seen = most ? Integer.valueOf(area.colour()) : seen;
        }
        return seen;
    }
}
