package portal.letter.template;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import portal.letter.pdf.LetterText;

/**
 * The picture of a letterhead. It is drawn anew on white, as large as there is room for, so that nothing comes along that a
 * PDF to be kept must not hold: no transparency, no profile, no hidden data.
 */
final class Logo {

    /** Room in a letterhead, in units of a ninety-sixth of an inch: 68 mm by 18 mm. */
    private static final int WIDTH = 256;

    private static final int HEIGHT = 68;

    /** Dots a unit: 288 an inch. */
    private static final int SHARPNESS = 3;

    private static final long MOST_PIXELS = 16_000_000;
    private static final int WIDTH_IN_PNG = 16;
    private static final int HEIGHT_IN_PNG = 20;

    private Logo() {}

    /**
     * @return PNG
     * @throws LogoTooLarge before so large a picture is held in memory
     * @throws LogoUnreadable when it cannot be drawn
     */
    static byte[] drawn(InputStream picture) {
        try (picture;
                ImageInputStream bytes = ImageIO.createImageInputStream(picture)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                throw new LogoUnreadable();
            }
            return png(fitted(read(readers.next(), bytes)));
        } catch (IOException e) {
            throw new LogoUnreadable();
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream bytes) throws IOException {
        try {
            reader.setInput(bytes);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new LogoTooLarge();
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fitted(BufferedImage picture) {
        double scale = SHARPNESS * Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight());
        int width = (int) Math.max(SHARPNESS, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(SHARPNESS, Math.round(picture.getHeight() * scale));
        BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = fitted.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return fitted;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** As it stands in a letter. @param png as it was {@link #drawn} */
    static LetterText.Logo printed(byte[] png, String address, String alternative) {
        ByteBuffer header = ByteBuffer.wrap(png);
        return new LetterText.Logo(
                address,
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png),
                alternative,
                header.getInt(WIDTH_IN_PNG) / SHARPNESS,
                header.getInt(HEIGHT_IN_PNG) / SHARPNESS);
    }
}
