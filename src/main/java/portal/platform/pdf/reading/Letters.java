package portal.platform.pdf.reading;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Puts letters together to words as they are drawn, from left to right or turned. */
final class Letters {

    /** A narrower gap than any space, in parts of the height. */
    private static final float APART = 0.15f;

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Rectangle2D box = new Rectangle2D.Double();
    private Point2D end = new Point2D.Double();
    private float base;
    private float size;

    void draw(String letter, Point2D from, Point2D to, float height) {
        boolean turned = Math.abs(to.getY() - from.getY()) > Math.abs(to.getX() - from.getX());
        boolean space = letter.isBlank();
        if (space && !turned || end.distance(from) > APART * height || Math.abs(size - height) > APART * height) {
            finish();
        }
        if (space && text.length() == 0) {
            return;
        }
        if (text.length() == 0) {
            box = new Rectangle2D.Double(from.getX(), from.getY(), 0, 0);
        }
        text.append(letter);
        box.add(to);
        end = to;
        size = height;
        base = (float) (turned ? box.getCenterY() + 0.3 * height : from.getY());
    }

    private void finish() {
        if (!text.toString().isBlank()) {
            words.add(new Word(text.toString().strip(), (float) box.getMinX(), (float) box.getMaxX(), base, size));
        }
        text.setLength(0);
    }

    List<Word> words() {
        finish();
        return words;
    }
}
