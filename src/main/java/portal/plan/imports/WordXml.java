package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements and attributes of Word's XML by their local names: its two dialects differ in nothing else. */
final class WordXml {

    private WordXml() {}

    static List<Element> all(@Nullable Document document, String name) {
        return document == null ? List.of() : all(document.getDocumentElement(), name);
    }

    static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        for (int index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }

    /** What the first element of the name says in its {@code val}. */
    static String value(Element parent, String name) {
        return all(parent, name).stream()
                .findFirst()
                .map(element -> attribute(element, "val"))
                .orElse("");
    }

    static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : otherwise;
    }

    static String attribute(Element element, String name) {
        for (int index = 0; index < element.getAttributes().getLength(); index++) {
            Node attribute = element.getAttributes().item(index);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }
}
