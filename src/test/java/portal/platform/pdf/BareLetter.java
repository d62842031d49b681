package portal.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The glyphs of a letter at their places, drawn by PDFBox alone: no layout, no structure, no seal. What cannot be beaten. */
public final class BareLetter {

    private final List<Run> runs;
    private final int pages;
    private final Map<String, TrueTypeFont> faces = new HashMap<>();

    private record Run(int page, String face, float size, float x, float y, String words) {}

    private BareLetter(List<Run> runs, int pages) {
        this.runs = runs;
        this.pages = pages;
    }

    public static BareLetter of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Run> runs = new ArrayList<>();
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition first = positions.get(0);
                    String face = first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
                    runs.add(new Run(
                            getCurrentPageNo() - 1,
                            face.contains("-") ? face : face + "-Regular",
                            first.getFontSizeInPt(),
                            first.getTextMatrix().getTranslateX(),
                            first.getTextMatrix().getTranslateY(),
                            text));
                }
            };
            reader.getText(document);
            return new BareLetter(runs, document.getNumberOfPages());
        }
    }

    public byte[] draw() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Map<String, PDFont> fonts = new HashMap<>();
            for (int page = 0; page < pages; page++) {
                draw(document, page, fonts);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private void draw(PDDocument document, int number, Map<String, PDFont> fonts) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Run run : runs) {
                if (run.page() == number) {
                    PDFont font = fonts.get(run.face());
                    if (font == null) {
                        font = PDType0Font.load(document, face(run.face()), true);
                        fonts.put(run.face(), font);
                    }
                    content.beginText();
                    content.setFont(font, run.size());
                    content.newLineAtOffset(run.x(), run.y());
                    content.showText(run.words());
                    content.endText();
                }
            }
        }
    }

    private TrueTypeFont face(String name) throws IOException {
        TrueTypeFont known = faces.get(name);
        if (known == null) {
            known = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes(Typefaces.class, name + ".ttf")));
            known.setEnableGsub(false);
            faces.put(name, known);
        }
        return known;
    }
}
