package portal.platform.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Turns light Markdown into HTML that is safe to show: HTML in the text is shown as text, links lead to web, mail or own
 * addresses only, and pictures become their description. What nests deeper than anybody writes is shown as it was typed.
 */
public final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new SafeAddresses())
            .attributeProviderFactory(context -> Markdown::attributes)
            .softbreak("\n")
            .build();
    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();
    private static final int BELOW_SECTIONS = 3;
    private static final int DEEPEST = 6;
    private static final int MOST_NESTED = 60;

    private Markdown() {}

    /** What somebody wrote in a field: its headings come below those of the page, from h4 on. */
    public static String toHtml(String text) {
        return render(text, BELOW_SECTIONS);
    }

    /** A whole page of our own: its headings keep their level, and those of sections can be linked to. */
    public static String toPage(String text) {
        return render(text, 0);
    }

    /** The points of the numbered lists in a text, as plain words on one line each. */
    public static List<String> numbered(String text) {
        return parsed(text).stream()
                .flatMap(document -> children(document).stream())
                .filter(OrderedList.class::isInstance)
                .flatMap(list -> children(list).stream())
                .map(point -> WORDS.render(unlisted(point)).strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The renderer would number the point again. */
    private static Node unlisted(Node point) {
        Document words = new Document();
        children(point).forEach(words::appendChild);
        return words;
    }

    static List<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNext)
                .toList();
    }

    private static String render(String text, int deeper) {
        Node document = parsed(text).orElseGet(() -> asTyped(text));
        document.accept(new Tamed(deeper));
        return RENDERER.render(document);
    }

    /** Nothing where it nests deeper than anybody writes, so that going down into it could exhaust the stack. */
    private static Optional<Node> parsed(String text) {
        try {
            return Optional.of(PARSER.parse(text)).filter(document -> !isTooNested(document));
        } catch (StackOverflowError tooDeep) {
            // the parser goes down itself, into pictures within pictures
            return Optional.empty();
        }
    }

    private static boolean isTooNested(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null && depth <= MOST_NESTED) {
            Node below = node.getFirstChild();
            if (below != null) {
                depth++;
            }
            while (below == null && node != null) {
                below = node.getNext();
                node = node.getParent();
                depth -= below == null ? 1 : 0;
            }
            node = below;
        }
        return depth > MOST_NESTED;
    }

    private static Node asTyped(String text) {
        Document document = new Document();
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        document.appendChild(paragraph);
        return document;
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading && heading.getLevel() <= BELOW_SECTIONS) {
            attributes.put("id", Passage.anchor(heading));
        }
        String address = attributes.getOrDefault("href", "");
        if ("a".equals(tag) && address.contains("://")) {
            attributes.put("rel", "noopener noreferrer");
        }
    }

    /** Moves headings down and leaves of a picture what it says. */
    private static final class Tamed extends AbstractVisitor {

        private final int deeper;

        Tamed(int deeper) {
            this.deeper = deeper;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(heading.getLevel() + deeper, DEEPEST));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            List<Node> words = image.getFirstChild() == null ? List.of(new Text("")) : children(image);
            words.forEach(image::insertBefore);
            image.unlink();
        }
    }
}
