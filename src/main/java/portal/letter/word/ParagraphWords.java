package portal.letter.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of one paragraph, in runs that look alike. */
final class ParagraphWords {

    private static final Look PLAIN = new Look(false, false, "");

    private final XWPFParagraph paragraph;
    private boolean begun;

    /** @param link where the words lead; empty where they lead nowhere */
    private record Look(boolean strong, boolean emphasis, String link) {

        Look within(Element element) {
            return switch (element.normalName()) {
                case "strong", "b" -> new Look(true, emphasis, link);
                case "em", "i" -> new Look(strong, true, link);
                case "a" -> new Look(strong, emphasis, element.attr("href"));
                default -> this;
            };
        }
    }

    ParagraphWords(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** What an item of a list says itself; the lists in it are for the one who calls. */
    static void ofItem(Element item, XWPFParagraph paragraph) {
        ParagraphWords words = new ParagraphWords(paragraph);
        for (Node child : item.childNodes()) {
            if (!child.nameIs("ul") && !child.nameIs("ol")) {
                words.add(child, PLAIN);
            }
        }
    }

    void addAll(Element element) {
        element.childNodes().forEach(child -> add(child, PLAIN));
    }

    private void add(Node node, Look look) {
        if (node instanceof TextNode text) {
            say(text.text(), look);
        } else if (node instanceof Element element) {
            if (begun && isLine(element)) {
                paragraph.createRun().addBreak();
                begun = false;
            }
            element.childNodes().forEach(child -> add(child, look.within(element)));
        }
    }

    /** Begins a line of its own within the paragraph. */
    private static boolean isLine(Element element) {
        return element.hasClass("line") || element.nameIs("br") || element.nameIs("p");
    }

    /** No line begins with a space. */
    private void say(String text, Look look) {
        String words = begun ? text : text.stripLeading();
        if (words.isEmpty()) {
            return;
        }
        XWPFRun run = look.link().isEmpty() ? paragraph.createRun() : paragraph.createHyperlinkRun(look.link());
        if (!look.link().isEmpty()) {
            run.setStyle("Hyperlink");
        }
        run.setText(words);
        if (look.strong()) { // what is not strong here may be so by its style
            run.setBold(true);
        }
        if (look.emphasis()) {
            run.setItalic(true);
        }
        begun = true;
    }
}
