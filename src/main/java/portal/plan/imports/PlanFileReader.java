package portal.plan.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import portal.platform.text.PlainText;

/** Opens an uploaded file by what it is, not by what it is called. */
final class PlanFileReader {

    private static final String PACKED = "PK\u0003\u0004";
    private static final String PDF = "%PDF";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";

    private PlanFileReader() {}

    static List<SourceSheet> read(byte[] bytes) {
        if (bytes.length > FileLimits.BYTES) {
            throw new PlanFileTooLarge();
        }
        List<SourceSheet> sheets = open(bytes, start(bytes)).stream()
                .filter(sheet -> !sheet.isBlank())
                .toList();
        if (sheets.isEmpty()) {
            throw new PlanFileEmpty();
        }
        return sheets;
    }

    private static List<SourceSheet> open(byte[] bytes, String start) {
        if (start.equals(PACKED)) {
            return ZipGuard.check(bytes).equals(ZipGuard.DOCUMENT) ? DocxSource.read(bytes) : XlsxSource.read(bytes);
        }
        if (start.equals(COMPOUND)) {
            throw OldWorkbook.refusal(bytes);
        }
        if (start.equals(PDF)) {
            return PdfSource.read(bytes);
        }
        String text = PlainText.of(bytes);
        return HtmlSource.isHtml(text) ? HtmlSource.read(text) : List.of(CsvSource.read(text));
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
