package portal.plan.imports;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of a part of a web page as one sees them: line by line, with bullets and numbers in front of what is listed. */
final class HtmlText implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of("table", "style", "script", "caption");

    private final Element whole;
    private final StringBuilder words = new StringBuilder();

    private HtmlText(Element whole) {
        this.whole = whole;
    }

    static String of(Element element) {
        HtmlText text = new HtmlText(element);
        element.filter(text);
        return text.words
                .toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{2,}", "\n")
                .strip()
                .replaceAll("(?m)^[·§] *", "• ");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText().replace('\u00a0', ' ').replaceAll("\\s+", " "));
        } else if (node instanceof Element element && element != whole) {
            if (UNSEEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock() || element.nameIs("br")) {
                words.append('\n');
            }
            if (element.nameIs("li")) {
                words.append(mark(element));
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element != whole && element.isBlock()) {
            words.append('\n');
        }
        return FilterResult.CONTINUE;
    }

    private static String mark(Element item) {
        Element list = item.parent();
        boolean numbered = list != null && list.nameIs("ol");
        return numbered ? item.elementSiblingIndex() + 1 + ". " : "• ";
    }
}
