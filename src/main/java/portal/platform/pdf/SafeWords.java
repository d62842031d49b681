package portal.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What markup inside a template may be made of. Anything else is unwrapped to its words, so that no picture is fetched and no
 * heading outranks those of the template.
 */
final class SafeWords {

    private static final Set<String> ALLOWED =
            Set.of("p", "strong", "em", "ul", "ol", "li", "a", "blockquote", "br", "span");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LINKS = Set.of("http", "https", "mailto");

    private SafeWords() {}

    static List<Node> of(String html, Document target) {
        Element root = Xhtml.parse("<div>" + html + "</div>").getDocumentElement();
        clean(root);
        List<Node> nodes = new ArrayList<>();
        for (Node child : children(root)) {
            nodes.add(target.importNode(child, true));
        }
        return nodes;
    }

    private static void clean(Element parent) {
        for (Node child : children(parent)) {
            if (child instanceof Element element) {
                clean(element);
                replace(parent, element);
            } else {
                child.setNodeValue(Typography.set(child.getNodeValue()));
            }
        }
    }

    private static void replace(Element parent, Element element) {
        Document document = element.getOwnerDocument();
        String name = element.getTagName();
        if (name.equals("img")) {
            parent.replaceChild(document.createTextNode(element.getAttribute("alt")), element);
        } else if (HEADINGS.contains(name)) {
            document.renameNode(element, null, "h3");
        } else if (!ALLOWED.contains(name)) {
            children(element).forEach(child -> parent.insertBefore(child, element));
            parent.removeChild(element);
        } else if (name.equals("a")) {
            describe(element);
        }
    }

    /** A link says where it leads; one that leads nowhere safe is only its words. */
    private static void describe(Element link) {
        String address = link.getAttribute("href");
        int colon = address.indexOf(':');
        if (colon > 0 && LINKS.contains(address.substring(0, colon).toLowerCase(Locale.ROOT))) {
            link.setAttribute("title", link.getTextContent() + " (" + address + ")");
        } else {
            link.getOwnerDocument().renameNode(link, null, "span");
            link.removeAttribute("href");
        }
    }

    private static List<Node> children(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            nodes.add(child);
        }
        return nodes;
    }
}
