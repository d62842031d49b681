package portal.letter.pdf;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import portal.platform.pdf.TaggedPdf;

/** A letter on A4, as it is issued. */
public final class LetterPdf {

    private LetterPdf() {}

    public static byte[] render(LetterText text) {
        return render(text, document -> {});
    }

    /** @param last what is still put into the document before it is written */
    public static byte[] render(LetterText text, Consumer<PDDocument> last) {
        return TaggedPdf.of(LetterPage.of(text).document(), last);
    }
}
