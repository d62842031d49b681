package portal.platform.pdf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Fills an XHTML template: {@code data-text} takes plain words, {@code data-html} gives way to markup, {@code data-each}
 * repeats its element, and {@code data-href} and the like give the attribute its value. Values are nodes, never spliced source.
 */
public final class Template {

    private static final List<String> ATTRIBUTES =
            List.of("class", "href", "title", "lang", "src", "alt", "width", "height", "content");

    private final Document document;

    public Template(String source) {
        document = Xhtml.parse(source);
    }

    public Document fill(Map<String, Object> values) {
        fill(document.getDocumentElement(), values);
        return document;
    }

    private void fill(Element element, Map<String, Object> values) {
        String each = take(element, "data-each");
        if (each.isEmpty()) {
            fillOne(element, values);
        } else {
            repeat(element, (List<?>) value(values, each));
        }
    }

    private void repeat(Element pattern, List<?> items) {
        Node parent = pattern.getParentNode();
        for (Object item : items) {
            Element copy = (Element) pattern.cloneNode(true);
            parent.insertBefore(copy, pattern);
            Map<String, Object> scope = item instanceof Map<?, ?> map ? strings(map) : Map.of("line", item);
            fillOne(copy, scope);
        }
        parent.removeChild(pattern);
    }

    private void fillOne(Element element, Map<String, Object> values) {
        for (String attribute : ATTRIBUTES) {
            String name = take(element, "data-" + attribute);
            if (!name.isEmpty()) {
                element.setAttribute(attribute, value(values, name).toString());
            }
        }
        String text = take(element, "data-text");
        String html = take(element, "data-html");
        if (!text.isEmpty()) {
            element.setTextContent(words(text, value(values, text)));
        } else if (!html.isEmpty()) {
            Node parent = element.getParentNode();
            SafeWords.of(value(values, html).toString(), document).forEach(node -> parent.insertBefore(node, element));
            parent.removeChild(element);
        } else {
            elements(element).forEach(child -> fill(child, values));
        }
    }

    private static List<Element> elements(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static String take(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        element.removeAttribute(attribute);
        return value;
    }

    private static String words(String slot, Object value) {
        return slot.equals("css") ? value.toString() : Typography.set(value.toString());
    }

    private static Map<String, Object> strings(Map<?, ?> map) {
        return map.entrySet().stream().collect(Collectors.toMap(e -> e.getKey().toString(), Map.Entry::getValue));
    }

    private static Object value(Map<String, Object> values, String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("the template asks for " + name);
        }
        return value;
    }
}
