package portal.letter.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import portal.platform.pdf.Resources;
import portal.platform.pdf.Template;
import portal.platform.pdf.Xhtml;

/** A letter's words in its template: the same page is shown on screen, stored beside the PDF and set as the PDF. */
public final class LetterPage {

    private static final String TEMPLATE = Resources.text(LetterPage.class, "letter.xhtml");
    private static final int DEEPEST = 3;
    private static final String STYLE = Resources.text(LetterPage.class, "letter.css");

    private final Document document;

    private LetterPage(Document document) {
        this.document = document;
    }

    public static LetterPage of(LetterText text) {
        return new LetterPage(new Template(TEMPLATE).fill(values(text)));
    }

    /** The article alone, for a page of the portal, with its headings below that of the page. */
    public String article() {
        Document copy = (Document) document.cloneNode(true);
        Node article = copy.getElementsByTagName("article").item(0);
        for (int level = DEEPEST; level > 0; level--) {
            lower(copy, level);
        }
        return Xhtml.html(article);
    }

    private static void lower(Document document, int level) {
        NodeList live = document.getElementsByTagName("h" + level);
        List<Node> headings =
                IntStream.range(0, live.getLength()).mapToObj(live::item).toList();
        headings.forEach(heading -> document.renameNode(heading, null, "h" + (level + 1)));
    }

    /** SHA-256 of the words in reading order; white space and markup do not count. */
    public static String sha256(LetterText text) {
        LetterText undated = new LetterText(
                text.letterhead(),
                new LetterText.Start(
                        "",
                        text.start().addressee(),
                        text.start().subject(),
                        text.start().salutation(),
                        text.start().paragraphs()),
                text.sections(),
                new LetterText.End(text.end().paragraphs(), text.end().valediction(), List.of()));
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

    private static Map<String, Object> values(LetterText text) {
        LetterText.Start start = text.start();
        LetterText.Proof proof = text.proof();
        return Map.ofEntries(
                Map.entry("css", STYLE),
                Map.entry("title", start.subject()),
                Map.entry("description", start.date() + ", " + String.join(", ", start.addressee())),
                Map.entry("sender", text.letterhead().sender()),
                Map.entry("boardName", text.letterhead().boardName()),
                Map.entry("address", text.letterhead().address()),
                Map.entry("date", start.date()),
                Map.entry("addressee", start.addressee()),
                Map.entry("subject", start.subject()),
                Map.entry("salutation", start.salutation()),
                Map.entry("opening", start.paragraphs()),
                Map.entry(
                        "sections",
                        text.sections().stream()
                                .map(s -> Map.of("heading", s.heading(), "html", s.html()))
                                .toList()),
                Map.entry("closing", text.end().paragraphs()),
                Map.entry("proof", proof == null ? List.of() : List.of(proof(proof))),
                Map.entry("test", proof != null && proof.test() ? List.of("") : List.of()),
                Map.entry("valediction", text.end().valediction()),
                Map.entry(
                        "signatures",
                        text.end().signatures().stream()
                                .map(LetterPage::signature)
                                .toList()));
    }

    private static Map<String, String> proof(LetterText.Proof proof) {
        return Map.of("link", proof.link(), "address", proof.typed(), "code", proof.code());
    }

    private static Map<String, String> signature(LetterText.Signature signature) {
        String letters = signature.lettersAfter();
        String signedOn = signature.signedOn();
        return Map.of(
                "name",
                signature.name(),
                "letters",
                letters == null ? "" : letters,
                "role",
                signature.role(),
                "signed",
                signedOn == null ? "" : "Signed " + signedOn);
    }
}
