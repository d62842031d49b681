package portal.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * What stands under one heading of a page.
 *
 * @param anchor where the heading is on the page; empty for what stands before the first
 * @param heading its words; empty likewise
 * @param words the rest without any marks, on one line
 */
public record Passage(String anchor, String heading, String words) {

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();

    /** The passages of a page of our own, in their order. */
    public static List<Passage> of(String page) {
        List<Passage> passages = new ArrayList<>();
        Document above = new Document();
        Document below = new Document();
        for (Node node : Markdown.children(Markdown.PARSER.parse(page))) {
            if (node instanceof Heading) {
                passages.add(between(above, below));
                above = new Document();
                below = new Document();
                above.appendChild(node);
            } else {
                below.appendChild(node);
            }
        }
        passages.add(between(above, below));
        return List.copyOf(passages);
    }

    static String anchor(Heading heading) {
        return anchor(words(heading));
    }

    private static Passage between(Document above, Document below) {
        String heading = words(above);
        return new Passage(anchor(heading), heading, words(below));
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String words(Node node) {
        return WORDS.render(node).strip().replaceAll("\\n *- ", " • ").replaceAll("\\|?\\s+", " ");
    }
}
