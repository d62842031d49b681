package portal.platform.pdf.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows the pen over a page and keeps its letters, its straight lines and the areas that it fills; pictures are not looked at. */
final class Canvas extends PDFGraphicsStreamEngine {

    private final Effort effort;
    private final AffineTransform upright;
    private final Letters letters = new Letters();
    private final Strokes strokes = new Strokes();
    private final Path2D path = new Path2D.Double();

    private Canvas(PDPage page, Effort effort) {
        super(page);
        this.effort = effort;
        this.upright = upright(page.getCropBox(), page.getRotation());
    }

    static Leaf read(PDPage page, int number, Effort effort) throws IOException {
        Canvas canvas = new Canvas(page, effort);
        canvas.processPage(page);
        PDRectangle box = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        return new Leaf(
                number,
                lies ? box.getWidth() : box.getHeight(),
                canvas.letters.words(),
                canvas.strokes.rules(),
                canvas.strokes.areas());
    }

    /** From how a PDF counts, from below and before the page is turned, to how one reads. */
    private static AffineTransform upright(PDRectangle box, int turned) {
        return switch (turned) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            case 180 -> new AffineTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            case 270 -> new AffineTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            default -> new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        };
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.spend();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector shift) throws IOException {
        effort.spend();
        letters.draw(
                Glyphs.letter(font, code),
                upright.transform(place.transformPoint(0, 0), null),
                upright.transform(place.transformPoint(shift.getX(), shift.getY()), null),
                Math.abs(place.getScalingFactorY()));
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        path.moveTo(first.getX(), first.getY());
        path.lineTo(second.getX(), second.getY());
        path.lineTo(third.getX(), third.getY());
        path.lineTo(fourth.getX(), fourth.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /** Nothing that is curved rules a table. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        strokes.draw(path.getPathIterator(upright));
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill();
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill();
        strokePath();
    }

    private void fill() throws IOException {
        PDColor colour = getGraphicsState().getNonStrokingColor();
        if (!colour.isPattern()) {
            strokes.fill(path.getPathIterator(upright), colour.toRGB());
        }
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off by it is rare in tables, and words are better read once too often
    }

    @Override
    public void drawImage(PDImage image) {
        // a picture holds no words
    }

    @Override
    public void shadingFill(COSName name) {
        // a colour that runs into another means nothing
    }
}
