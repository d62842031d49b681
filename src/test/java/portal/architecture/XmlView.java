package portal.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A view as elements with their attributes. */
record XmlView(Path file, List<Element> elements) {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:'[^']*'|[^'}])*)}");

    static List<XmlView> of(Ground ground) {
        return Sources.under(ground.webapp(), ".xhtml").stream()
                .map(XmlView::read)
                .toList();
    }

    static XmlView read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            NodeList nodes = builder.parse(file.toFile()).getElementsByTagName("*");
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return new XmlView(file, elements);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Not well-formed: " + file, e);
        }
    }

    static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    String text() {
        return Sources.text(file);
    }

    List<String> expressions() {
        Matcher matcher = EXPRESSION.matcher(text());
        List<String> expressions = new ArrayList<>();
        while (matcher.find()) {
            expressions.add(matcher.group(1));
        }
        return expressions;
    }

    String name() {
        int names = file.getNameCount();
        return file.subpath(names - 2, names).toString();
    }
}
