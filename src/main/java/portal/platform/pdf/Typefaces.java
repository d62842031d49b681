package portal.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The Liberation typefaces, parsed once. They hold all Latin letters, with Welsh, and no script beyond
 * Latin, Greek, Cyrillic and Hebrew. Not safe for several threads at a time: {@link TaggedPdf} takes turns.
 */
final class Typefaces {

    private record Face(String family, int weight, FontStyle style, TrueTypeFont font) {}

    private static final List<Face> FACES = List.of(
            face("Liberation Serif", 400, FontStyle.NORMAL, "LiberationSerif-Regular.ttf"),
            face("Liberation Serif", 700, FontStyle.NORMAL, "LiberationSerif-Bold.ttf"),
            face("Liberation Serif", 400, FontStyle.ITALIC, "LiberationSerif-Italic.ttf"),
            face("Liberation Serif", 700, FontStyle.ITALIC, "LiberationSerif-BoldItalic.ttf"),
            face("Liberation Sans", 400, FontStyle.NORMAL, "LiberationSans-Regular.ttf"),
            face("Liberation Sans", 700, FontStyle.NORMAL, "LiberationSans-Bold.ttf"));

    private Typefaces() {}

    static void embed(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (Face face : FACES) {
            PDType0Font font = PDType0Font.load(document, face.font(), true);
            builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), face.style(), true);
        }
    }

    static boolean draws(int codePoint) {
        try {
            for (Face face : FACES) {
                if (face.font().getUnicodeCmapLookup().getGlyphId(codePoint) == 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Face face(String family, int weight, FontStyle style, String file) {
        try {
            TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes(Typefaces.class, file)));
            font.setEnableGsub(false);
            return new Face(family, weight, style, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
