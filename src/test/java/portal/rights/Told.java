package portal.rights;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Connection.Response;
import org.jsoup.parser.Parser;

/** Everything that an answer says, however it is packed: its headers, its text, and what is in the parts of a file. */
final class Told {

    private Told() {}

    static String by(Response answer) {
        return answer.multiHeaders() + "\n" + in(answer.bodyAsBytes());
    }

    /** Words as they are meant, whatever marks they were written in. */
    static String in(byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.UTF_8);
        try {
            if (plain.startsWith("PK")) {
                return unpacked(bytes);
            }
            return plain.startsWith("%PDF") ? plain + printed(bytes) : Parser.unescapeEntities(plain, false);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String unpacked(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.append(part.getName())
                        .append('\n')
                        .append(in(zip.readAllBytes()))
                        .append('\n');
            }
        }
        return all.toString();
    }

    /** Its words and its properties, both of the old kind and as XMP. */
    private static String printed(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String properties = document.getDocumentInformation().getCOSObject().toString();
            var metadata = document.getDocumentCatalog().getMetadata();
            String xmp = metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            return new PDFTextStripper().getText(document) + "\n" + properties + "\n" + xmp;
        }
    }
}
