package portal.plan.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads the tables of a Word document, and what stands beside them. */
final class DocxSource {

    private DocxSource() {}

    static List<SourceSheet> read(byte[] bytes) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            WordStyles styles = new WordStyles(parsed(file, "styles"), parsed(file, "numbering"));
            DocumentFlow flow = new DocumentFlow();
            try (InputStream body =
                    part(file, "document").orElseThrow(PlanFileBroken::new).getInputStream()) {
                new WordReader(XMLHelper.newXMLInputFactory().createXMLStreamReader(body), styles, flow).read();
            }
            return flow.sheets();
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException e) {
            throw new PlanFileBroken();
        } catch (RuntimeException e) {
            throw e instanceof PlanFileTooLarge ? e : new PlanFileBroken();
        }
    }

    private static @Nullable Document parsed(OPCPackage file, String name)
            throws IOException, OpenXML4JException, SAXException {
        Optional<PackagePart> part = part(file, name);
        if (part.isEmpty()) {
            return null;
        }
        try (InputStream xml = part.get().getInputStream()) {
            return XMLHelper.newDocumentBuilder().parse(xml);
        }
    }

    private static Optional<PackagePart> part(OPCPackage file, String name) throws OpenXML4JException {
        return Optional.ofNullable(file.getPart(PackagingURIHelper.createPartName("/word/" + name + ".xml")));
    }
}
