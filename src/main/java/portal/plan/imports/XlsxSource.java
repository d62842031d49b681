package portal.plan.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of a workbook as a stream: values, number formats and fills; of a formula only the value kept with it. */
final class XlsxSource {

    private XlsxSource() {}

    static List<SourceSheet> read(byte[] bytes) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(file);
            reader.setUseReadOnlySharedStringsTable(true);
            return sheets(reader);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new PlanFileBroken();
        } catch (RuntimeException e) {
            throw e instanceof PlanFileTooLarge ? e : new PlanFileBroken();
        }
    }

    private static List<SourceSheet> sheets(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        SharedStrings strings = reader.getSharedStringsTable();
        CellStyles styles = new CellStyles(reader.getStylesTable());
        List<SourceSheet> sheets = new ArrayList<>();
        SheetIterator iterator = (SheetIterator) reader.getSheetsData();
        while (iterator.hasNext()) {
            if (sheets.size() == FileLimits.SHEETS) {
                throw new PlanFileTooLarge();
            }
            try (InputStream xml = iterator.next()) {
                SheetHandler handler = new SheetHandler(new CellReading(strings, styles));
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(handler);
                parser.parse(new InputSource(xml));
                sheets.add(handler.sheet(iterator.getSheetName()));
            }
        }
        return sheets;
    }
}
