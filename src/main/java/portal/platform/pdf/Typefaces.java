package portal.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The Liberation typefaces, parsed once. They hold all Latin letters, with Welsh, and no script beyond
 * Latin, Greek, Cyrillic and Hebrew. Not safe for several threads at a time: {@link TaggedPdf} takes turns.
 */
final class Typefaces {

    private record Face(String family, int weight, FontStyle style, Typeface typeface) {}

    private static final List<Face> FACES = List.of(
            face("Liberation Serif", 400, FontStyle.NORMAL, "LiberationSerif-Regular.ttf"),
            face("Liberation Serif", 700, FontStyle.NORMAL, "LiberationSerif-Bold.ttf"),
            face("Liberation Serif", 400, FontStyle.ITALIC, "LiberationSerif-Italic.ttf"),
            face("Liberation Serif", 700, FontStyle.ITALIC, "LiberationSerif-BoldItalic.ttf"),
            face("Liberation Sans", 400, FontStyle.NORMAL, "LiberationSans-Regular.ttf"),
            face("Liberation Sans", 700, FontStyle.NORMAL, "LiberationSans-Bold.ttf"));

    private Typefaces() {}

    /** @param text every word that the document shows */
    static void embed(PdfRendererBuilder builder, PDDocument document, String text) throws IOException {
        boolean usual = Typeface.isUsual(text);
        for (Face face : FACES) {
            PDFont font = usual ? face.typeface().usual() : face.typeface().cutFor(document);
            builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), face.style(), true);
        }
    }

    static boolean draws(int codePoint) {
        return FACES.stream().allMatch(face -> face.typeface().draws(codePoint));
    }

    private static Face face(String family, int weight, FontStyle style, String file) {
        return new Face(family, weight, style, new Typeface(file));
    }
}
