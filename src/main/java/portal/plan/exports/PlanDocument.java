package portal.plan.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import portal.platform.faces.Texts;

/** Writes a plan as a text document on A4 across, to be read, printed and sent round. */
final class PlanDocument {

    private PlanDocument() {}

    static byte[] of(ExportedPlan exported) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(exported, document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ExportedPlan exported, XWPFDocument document) {
        WordPages pages = new WordPages(document, exported.title(), exported.whose());
        pages.line("Whose", exported.whose());
        pages.line("Heading1", exported.title());
        pages.line("Normal", exported.window());
        if (exported.plan().isBare()) {
            pages.line("Normal", Texts.of("plan.none"));
        }
        if (!exported.plan().ragKey().isBlank()) {
            pages.line(
                    "Normal",
                    Texts.of("plan.colours.key") + " " + exported.plan().ragKey());
        }
        for (PrintedTable table : PrintedTable.of(exported.plan())) {
            if (!table.title().isEmpty()) {
                pages.line("Heading2", table.title());
            }
            new WordTable(document.createTable(1, 1), table)
                    .write(table.title().isEmpty() ? exported.title() : table.title(), exported.whose());
        }
        pages.line("After", "");
    }
}
