package portal.platform.pdf.reading;

import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The straight lines and the filled areas of a page. A line may be drawn as one, or as a long and narrow area. */
final class Strokes {

    private static final float THICKEST = 4;
    private static final float SLANT = 1;
    private static final int WHITE = 0xFFFFFF;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    void draw(PathIterator path) {
        for (List<Point2D> corners : parts(path)) {
            for (int index = 1; index < corners.size(); index++) {
                rule(box(corners.subList(index - 1, index + 1)), SLANT);
            }
        }
    }

    void fill(PathIterator path, int colour) {
        for (List<Point2D> corners : parts(path)) {
            Rectangle2D box = box(corners);
            boolean isLine = rule(box, THICKEST);
            if (!isLine && corners.stream().allMatch(corner -> isCorner(box, corner))) {
                areas.add(new Area(box, colour & WHITE));
            }
        }
    }

    private boolean rule(Rectangle2D box, float thickest) {
        if (box.getHeight() <= thickest && box.getWidth() > THICKEST) {
            rules.add(new Rule(true, (float) box.getCenterY(), (float) box.getMinX(), (float) box.getMaxX()));
            return true;
        }
        if (box.getWidth() <= thickest && box.getHeight() > THICKEST) {
            rules.add(new Rule(false, (float) box.getCenterX(), (float) box.getMinY(), (float) box.getMaxY()));
            return true;
        }
        return false;
    }

    private static List<List<Point2D>> parts(PathIterator path) {
        List<List<Point2D>> parts = new ArrayList<>();
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            int step = path.currentSegment(at);
            if (step == PathIterator.SEG_MOVETO) {
                parts.add(new ArrayList<>());
            }
            List<Point2D> part = parts.get(parts.size() - 1);
            part.add(step == PathIterator.SEG_CLOSE ? part.get(0) : new Point2D.Double(at[0], at[1]));
        }
        return parts;
    }

    private static Rectangle2D box(List<Point2D> corners) {
        Point2D first = corners.get(0);
        Rectangle2D box = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
        corners.forEach(box::add);
        return box;
    }

    private static boolean isCorner(Rectangle2D box, Point2D point) {
        boolean side = Math.min(point.getX() - box.getMinX(), box.getMaxX() - point.getX()) < SLANT;
        boolean end = Math.min(point.getY() - box.getMinY(), box.getMaxY() - point.getY()) < SLANT;
        return side && end;
    }

    List<Rule> rules() {
        return rules;
    }

    List<Area> areas() {
        return areas;
    }
}
