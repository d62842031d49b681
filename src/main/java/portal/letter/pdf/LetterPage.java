package portal.letter.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import portal.platform.pdf.Resources;
import portal.platform.pdf.Template;
import portal.platform.pdf.Xhtml;

/** A letter's words in its template: the same page is shown on screen, stored beside the PDF and set as the PDF. */
public final class LetterPage {

    private static final String TEMPLATE = Resources.text(LetterPage.class, "letter.xhtml");
    private static final int DEEPEST = 3;

    private final Document document;
    private final LetterText text;

    private LetterPage(Document document, LetterText text) {
        this.document = document;
        this.text = text;
    }

    public static LetterPage of(LetterText text) {
        return new LetterPage(new Template(TEMPLATE).fill(LetterSlots.of(text)), text);
    }

    /** The article alone, for a page of the portal, with its headings below that of the page. */
    public String article() {
        Document copy = (Document) document.cloneNode(true);
        Node article = copy.getElementsByTagName("article").item(0);
        for (int level = DEEPEST; level > 0; level--) {
            lower(copy, level);
        }
        LetterText.Logo logo = text.letterhead().logo();
        if (logo != null) {
            elements(copy, "img").forEach(picture -> picture.setAttribute("src", logo.address()));
        }
        return Xhtml.html(article);
    }

    private static void lower(Document document, int level) {
        elements(document, "h" + level).forEach(heading -> document.renameNode(heading, null, "h" + (level + 1)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList live = document.getElementsByTagName(name);
        return IntStream.range(0, live.getLength())
                .mapToObj(live::item)
                .map(Element.class::cast)
                .toList();
    }

    /** SHA-256 of the words in reading order; white space and markup do not count. */
    public static String sha256(LetterText text) {
        LetterText undated = new LetterText(
                text.language(),
                text.letterhead(),
                new LetterText.Start(
                        "",
                        text.start().addressee(),
                        text.start().subjectWord(),
                        text.start().subject(),
                        text.start().salutation(),
                        text.start().paragraphs()),
                text.sections(),
                new LetterText.End(text.end().paragraphs(), text.end().valediction(), List.of(), ""));
        String words = of(undated)
                .document
                .getElementsByTagName("article")
                .item(0)
                .getTextContent()
                .replaceAll("\\s+", " ")
                .strip();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Document document() {
        return document;
    }
}
