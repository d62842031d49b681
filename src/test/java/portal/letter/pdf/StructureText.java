package portal.letter.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader says: the words in the order of the structure tree, without page furniture. */
public final class StructureText {

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final StringBuilder spoken = new StringBuilder();

    private StructureText() {}

    public static String of(PDDocument document) throws IOException {
        StructureText text = new StructureText();
        for (PDPage page : document.getPages()) {
            text.read(page);
        }
        text.speak(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return text.spoken.toString();
    }

    /** The tags with their words, each below the one that holds it, as {@code pdfinfo -struct-text} lists them. */
    static String outline(PDDocument document) throws IOException {
        StructureText text = new StructureText();
        for (PDPage page : document.getPages()) {
            text.read(page);
        }
        text.list(document.getDocumentCatalog().getStructureTreeRoot(), null, "");
        return text.spoken.toString();
    }

    private void list(PDStructureNode node, @Nullable PDPage inherited, String margin) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                spoken.append(margin).append(element.getStructureType()).append('\n');
                PDPage page = element.getPage() == null ? inherited : element.getPage();
                list(element, page, margin + "  ");
            } else {
                int start = spoken.length();
                say(kid, inherited);
                String words = spoken.substring(start).strip();
                spoken.setLength(start);
                if (!words.isEmpty()) {
                    spoken.append(margin).append('"').append(words).append("\"\n");
                }
            }
        }
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> ofPage = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                ofPage.merge(content.getMCID(), text(content), String::concat);
            }
        }
        words.put(page.getCOSObject(), ofPage);
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    private void speak(PDStructureNode node, @Nullable PDPage inherited) {
        PDPage page =
                node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : inherited;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                speak(element, page);
            } else {
                say(kid, page);
            }
        }
        if (node instanceof PDStructureElement element
                && element.getCOSObject().containsKey(COSName.S)
                && "P".equals(element.getStandardStructureType())) {
            spoken.append('\n');
        }
    }

    private void say(Object kid, @Nullable PDPage page) {
        if (kid instanceof PDMarkedContentReference reference) {
            say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
        } else if (kid instanceof Integer mcid) {
            say(page, mcid);
        }
    }

    private void say(@Nullable PDPage page, int mcid) {
        if (page != null) {
            spoken.append(words.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mcid, ""));
        }
    }
}
