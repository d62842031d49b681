package portal.platform.faces;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import portal.platform.config.Settings;

/** Tells those who search the web all pages that anybody may read. */
@WebServlet(Sitemap.ADDRESS)
public class Sitemap extends HttpServlet {

    static final String ADDRESS = "/sitemap.xml";

    private static final long serialVersionUID = 1L;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Inject
    transient Settings settings;

    @Inject
    @Any
    transient Instance<PublicPlaces> features;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (PublicPlaces.Place place : (Iterable<PublicPlaces.Place>) places()::iterator) {
                write(xml, place);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private Stream<PublicPlaces.Place> places() {
        return Stream.concat(
                Stream.of(new PublicPlaces.Place("/")),
                features.stream().flatMap(feature -> feature.places().stream()));
    }

    private void write(XMLStreamWriter xml, PublicPlaces.Place place) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(settings.url() + place.address());
        xml.writeEndElement();
        Instant changed = place.changed();
        if (changed != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed.toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
