package portal.plan.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a file of Office into nowhere first, and refuses it as soon as it grows past what a plan can be. */
final class ZipGuard {

    static final String WORKBOOK = "xl/workbook.xml";
    static final String DOCUMENT = "word/document.xml";

    private static final Set<String> STREAMED = Set.of("xl/sharedstrings.xml", DOCUMENT);

    private ZipGuard() {}

    /** @return which of the two main parts it has, {@link #WORKBOOK} or {@link #DOCUMENT} */
    static String check(byte[] bytes) {
        String main = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long unpacked = 0;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                refuseMacros(name);
                main = name.equals(WORKBOOK) || name.equals(DOCUMENT) ? name : main;
                unpacked += drain(zip, Math.min(most(name), FileLimits.UNPACKED - unpacked));
                entries++;
                if (entries > FileLimits.ENTRIES) {
                    throw new PlanFileTooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new PlanFileBroken();
        }
        if (main.isEmpty()) {
            throw new PlanFileTypeRefused();
        }
        return main;
    }

    private static void refuseMacros(String name) {
        if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
            throw new PlanFileHasMacros();
        }
    }

    /** Sheets and documents are read as they stream by and texts are kept packed; all else is read whole, as a tree many times its size. */
    private static long most(String name) {
        boolean streams = name.startsWith("xl/worksheets/") || STREAMED.contains(name);
        boolean parsed = name.endsWith(".xml") || name.endsWith(".rels");
        return parsed && !streams ? FileLimits.READ_WHOLE : FileLimits.UNPACKED;
    }

    private static long drain(InputStream zip, long most) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > most) {
                throw new PlanFileTooLarge();
            }
        }
        return unpacked;
    }
}
