package portal.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import portal.platform.files.FileKindRefused.Reason;
import portal.platform.files.ZipDirectory.Entry;

/**
 * Whether an archive is a document or a workbook without macros and foreign objects. Only the table of contents is read;
 * nothing is unpacked.
 */
final class OfficeStructure {

    private static final long MOST_UNPACKED = 600L * 1024 * 1024;
    private static final long MOST_RATIO = 150;

    private static final Pattern MACROS = Pattern.compile(".*vbaproject.*\\.bin|.*/vbadata\\.xml|.*/macrosheets/.*");
    private static final Pattern EMBEDDED = Pattern.compile(
            ".*/embeddings/.*\\.bin|.*/activex/.*|.*\\.(?:exe|dll|js|vbs|bat|cmd|scr|ps1|jar|msi|com|hta|lnk)");
    private static final Pattern OUTSIDE = Pattern.compile("(?:^|.*[/\\\\])\\.\\.(?:[/\\\\].*|$)|^[/\\\\].*|^[a-z]:.*");

    private OfficeStructure() {}

    static Optional<Reason> refusal(FileKind promised, Spool bytes) throws IOException {
        Optional<List<Entry>> directory = ZipDirectory.read(bytes);
        if (directory.isEmpty()) {
            return Optional.of(Reason.DAMAGED);
        }
        List<Entry> entries = directory.get();
        if (unpacksTooLarge(entries, bytes.size())) {
            return Optional.of(Reason.UNPACKS_TOO_LARGE);
        }
        if (entries.stream().anyMatch(Entry::isEncrypted)) {
            return Optional.of(Reason.PASSWORD);
        }
        return refusal(promised, entries);
    }

    private static Optional<Reason> refusal(FileKind promised, List<Entry> entries) {
        if (any(entries, MACROS)) {
            return Optional.of(Reason.MACROS);
        }
        if (any(entries, EMBEDDED)) {
            return Optional.of(Reason.EMBEDDED);
        }
        if (any(entries, OUTSIDE) || entries.stream().anyMatch(Entry::isLink)) {
            return Optional.of(Reason.DAMAGED);
        }
        String main = promised == FileKind.DOCX ? "word/document.xml" : "xl/workbook.xml";
        boolean isPromised = has(entries, "[content_types].xml") && has(entries, main);
        return isPromised ? Optional.empty() : Optional.of(Reason.CONTENT_DIFFERS);
    }

    /** A protected document is an old container that holds the real one, and names it in UTF-16. */
    static boolean isEncryptedContainer(Spool bytes) throws IOException {
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return bytes.anyPiece(piece -> piece.contains(name));
    }

    private static boolean unpacksTooLarge(List<Entry> entries, long packed) {
        long unpacked = 0;
        for (Entry entry : entries) {
            if (entry.size() < 0 || entry.size() > MOST_UNPACKED) {
                return true;
            }
            unpacked += entry.size();
        }
        return entries.size() > ZipDirectory.MOST_ENTRIES
                || unpacked > MOST_UNPACKED
                || (unpacked > 50L * 1024 * 1024 && unpacked / Math.max(1, packed) > MOST_RATIO);
    }

    private static boolean any(List<Entry> entries, Pattern pattern) {
        return entries.stream().anyMatch(entry -> pattern.matcher(small(entry)).matches());
    }

    private static boolean has(List<Entry> entries, String name) {
        return entries.stream().anyMatch(entry -> small(entry).equals(name));
    }

    private static String small(Entry entry) {
        return entry.name().toLowerCase(Locale.ROOT);
    }
}
