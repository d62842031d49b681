package portal.plan.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Entities;

/** Writes a made-up plan as Word writes it. */
final class MadeUpDocument {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private MadeUpDocument() {}

    static byte[] of(MadeUpFile file) {
        StringBuilder body = new StringBuilder();
        for (MadeUpFile.Block block : file.blocks()) {
            if (block.isTable()) {
                body.append("<w:tbl>").append(rows(block.rows())).append("</w:tbl>");
            } else if (block.kind() != '=') {
                String style = block.kind() == '#' ? "<w:pStyle w:val=\"H1\"/>" : "";
                body.append("<w:p><w:pPr>" + style + "</w:pPr>" + run(block.text()) + "</w:p>");
            }
        }
        return withBody(body.toString());
    }

    /** A document with what stands in its body written out. */
    static byte[] withBody(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/></Types>""");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"" + RELATION
                            + "officeDocument\" Target=\"word/document.xml\"/>"
                            + "</Relationships>");
            put(
                    zip,
                    "word/styles.xml",
                    "<w:styles" + W + "><w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/>"
                            + "</w:style></w:styles>");
            put(
                    zip,
                    "word/numbering.xml",
                    "<w:numbering" + W + ">" + list(1, "bullet", "·") + list(2, "decimal", "%1.")
                            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>");
            put(zip, "word/document.xml", "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String list(int number, String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"%d\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>"
                        .formatted(number, format)
                + "<w:lvlText w:val=\"%s\"/></w:lvl></w:abstractNum>".formatted(text);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static String rows(List<List<MadeUpFile.Cell>> rows) {
        StringBuilder xml = new StringBuilder();
        for (int number = 0; number < rows.size(); number++) {
            xml.append("<w:tr>");
            for (int index = 0; index < rows.get(number).size(); index++) {
                boolean begins = number + 1 < rows.size()
                        && index < rows.get(number + 1).size()
                        && rows.get(number + 1).get(index).goesOn();
                xml.append(cell(rows.get(number).get(index), begins));
            }
            xml.append("</w:tr>");
        }
        return xml.toString();
    }

    private static String cell(MadeUpFile.Cell cell, boolean begins) {
        String span = cell.width() == 1 ? "" : "<w:gridSpan w:val=\"" + cell.width() + "\"/>";
        String merge = cell.goesOn() ? "<w:vMerge/>" : begins ? "<w:vMerge w:val=\"restart\"/>" : "";
        String fill = cell.after("fill");
        String shade = fill.isEmpty() ? "" : "<w:shd w:val=\"clear\" w:fill=\"" + fill + "\"/>";
        StringBuilder xml = new StringBuilder("<w:tc><w:tcPr>" + span + merge + shade + "</w:tcPr>");
        for (String line : cell.text().split("\n", -1)) {
            xml.append(paragraph(cell, line));
        }
        return xml.append("</w:tc>").toString();
    }

    private static String paragraph(MadeUpFile.Cell cell, String line) {
        String list = line.startsWith("* ") ? "1" : cell.has("number") ? "2" : "";
        String place =
                list.isEmpty() ? "" : "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
        return "<w:p><w:pPr>" + place + "</w:pPr>" + run(line.replaceFirst("^\\* ", "")) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + Entities.escape(text) + "</w:t></w:r>";
    }
}
