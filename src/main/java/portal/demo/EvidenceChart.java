package portal.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A small made-up bar chart, drawn without letters so that it needs no fonts. */
final class EvidenceChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 40;
    private static final int BARS = 5;
    private static final Color PAPER = new Color(250, 249, 246);
    private static final Color INK = new Color(60, 64, 72);
    private static final Color BAR = new Color(45, 106, 95);

    private EvidenceChart() {}

    /** @param seed gives each institution its own chart, and always the same one */
    static byte[] png(String seed) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        bars(pen, seed);
        pen.setColor(INK);
        pen.drawLine(MARGIN, HEIGHT - MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN);
        pen.drawLine(MARGIN, MARGIN, MARGIN, HEIGHT - MARGIN);
        pen.dispose();
        return bytes(image);
    }

    private static void bars(Graphics2D pen, String seed) {
        int step = (WIDTH - 2 * MARGIN) / BARS;
        int height = 30 + figure(seed, 0, 30);
        pen.setColor(BAR);
        for (int bar = 0; bar < BARS; bar++) {
            pen.fillRect(MARGIN + bar * step + step / 4, HEIGHT - MARGIN - height, step / 2, height);
            height += 20 + figure(seed, bar + 1, 30);
        }
    }

    /** A figure below the limit that is always the same for the same seed and place. */
    static int figure(String seed, int place, int limit) {
        return Math.floorMod((seed + place).hashCode(), limit);
    }

    private static byte[] bytes(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
