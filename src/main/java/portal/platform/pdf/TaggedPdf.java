package portal.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Sets a page on paper as a tagged PDF: PDF/UA-1 and PDF/A-2a in one file, typefaces embedded, nothing fetched. */
public final class TaggedPdf {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    /** A picture inside the page itself; nothing else is ever looked for. */
    private static final String PICTURE = "data:image/png;base64,";

    private static final ReentrantLock TYPEFACES = new ReentrantLock();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    public static byte[] of(Document page) {
        return of(page, document -> {});
    }

    /** @param last what is still put into the document before it is written; others wait for it */
    public static byte[] of(Document page, Consumer<PDDocument> last) {
        TYPEFACES.lock();
        try {
            return render(page, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TYPEFACES.unlock();
        }
    }

    /** The characters of these words that the typefaces cannot draw, such as an emoji. */
    public static Set<String> cannotDraw(String words) {
        Set<String> missing = new TreeSet<>();
        TYPEFACES.lock();
        try {
            Typography.tidy(words)
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                    .filter(c -> !Typefaces.draws(c))
                    .forEach(c -> missing.add(Character.toString(c)));
        } finally {
            TYPEFACES.unlock();
        }
        return missing;
    }

    private static byte[] render(Document page, Consumer<PDDocument> last) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            Typefaces.embed(builder, document, page.getDocumentElement().getTextContent());
            builder.useUriResolver((base, address) -> address.startsWith(PICTURE) ? address : null);
            builder.useExternalResourceAccessControl(
                    (address, kind) -> address.startsWith(PICTURE),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (address, kind) -> address.startsWith(PICTURE),
                    ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useReplacementText("\u25A1");
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(SRGB);
            builder.withProducer("Technician Commitment portal");
            builder.withW3cDocument(page, null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                last.accept(document);
                document.save(out);
            }
            return out.toByteArray();
        }
    }
}
