package portal.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** One made-up page of figures as PDF. */
final class EvidencePage {

    private static final List<String> AREAS =
            List.of("Laboratories", "Workshops", "Studios and media", "Digital services", "Estates and field");
    private static final float LEFT = 72;
    private static final float TOP = 760;
    private static final float LEADING = 22;

    private EvidencePage() {}

    /** @param seed gives each institution its own figures, and always the same ones */
    static byte[] pdf(String seed) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle("Technicians by area");
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, seed);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, String seed) throws IOException {
        try (PDPageContentStream text = new PDPageContentStream(document, page)) {
            text.beginText();
            text.newLineAtOffset(LEFT, TOP);
            text.setLeading(LEADING);
            text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 16);
            text.showText("Technicians by area (made-up figures)");
            text.newLine();
            text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            for (String area : AREAS) {
                text.newLine();
                text.showText(area + ": " + (12 + EvidenceChart.figure(seed, area.length(), 60)));
            }
            text.endText();
        }
    }
}
