package portal.plan.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import portal.platform.pdf.TaggedPdf;
import portal.platform.pdf.Template;

/** Prints a made-up plan as a PDF: its cells between lines, with lines between the rows only, or with no lines at all. */
final class MadeUpPrint {

    private static final Map<String, String> LINES = Map.of(
            "pdf", "td { border: 0.5pt solid #444; padding: 1.5mm }",
            "pdf-bands", "td { border-bottom: 0.5pt solid #444; padding: 1mm 3mm 1mm 0 }",
            "pdf-plain", "td { padding: 0 4mm 3mm 0 }");

    private MadeUpPrint() {}

    static byte[] of(MadeUpFile file, String lines) {
        return page(MadeUpPage.body(file), lines);
    }

    /** A page of paper across, with its number at the foot. */
    static byte[] page(String body, String lines) {
        String css =
                """
                @page { size: A4 landscape; margin: 15mm;
                  @bottom-center { content: "Page " counter(page) " of " counter(pages); font-family: "Liberation Sans"; font-size: 8pt } }
                body { font-family: "Liberation Sans"; font-size: 9pt }
                h2 { font-size: 14pt }
                p, ul { margin: 0; padding: 0; list-style: none }
                li:before { content: "• " }
                table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; margin-bottom: 5mm }
                td, th { vertical-align: top; text-align: left }
                """;
        return TaggedPdf.of(new Template("<html lang=\"en-GB\"><head><title>A plan</title><style>" + css
                        + LINES.get(lines)
                        + "</style></head><body>" + body + "</body></html>")
                .fill(Map.of()));
    }

    /** The same pages, drawn on their side or upside down and turned upright again by whoever shows them. */
    static byte[] turned(byte[] file, int degrees) throws IOException {
        try (PDDocument document = Loader.loadPDF(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (PDPage page : document.getPages()) {
                PDRectangle box = page.getMediaBox();
                boolean lies = degrees % 180 != 0;
                Matrix turn = Matrix.getRotateInstance(
                        Math.toRadians(degrees),
                        degrees == 270 ? 0 : lies ? box.getHeight() : box.getWidth(),
                        degrees == 90 ? 0 : lies ? box.getWidth() : box.getHeight());
                try (PDPageContentStream before =
                        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.PREPEND, false)) {
                    before.transform(turn);
                }
                page.setMediaBox(lies ? new PDRectangle(box.getHeight(), box.getWidth()) : box);
                page.setCropBox(page.getMediaBox());
                page.setRotation(degrees);
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
