package portal.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import portal.platform.files.FileKindRefused.Reason;

/** Finds the kind of a file. Its ending, the first bytes and the structure must agree. */
final class FileInspection {

    private static final int MAGIC = 64 * 1024;

    private static final Map<String, Reason> KNOWN_REFUSALS = Map.of(
            "docm", Reason.MACROS,
            "xlsm", Reason.MACROS,
            "dotm", Reason.MACROS,
            "xltm", Reason.MACROS,
            "doc", Reason.OLD_OFFICE,
            "xls", Reason.OLD_OFFICE);

    private static final MimeTypes MAGIC_TYPES = MimeTypes.getDefaultMimeTypes();

    private final Set<FileKind> taken;

    FileInspection(Set<FileKind> taken) {
        this.taken = taken;
    }

    FileKind kindOf(FileName name, Spool bytes) throws IOException {
        FileKind promised = promised(name);
        Optional<Reason> refusal = bytes.size() == 0 ? Optional.of(Reason.EMPTY) : refusal(promised, bytes);
        if (refusal.isPresent()) {
            throw refused(refusal.get(), name);
        }
        return promised;
    }

    private FileKind promised(FileName name) {
        Reason known = KNOWN_REFUSALS.getOrDefault(name.extension(), Reason.KIND_NOT_TAKEN);
        return FileKind.ofExtension(name.extension()).filter(taken::contains).orElseThrow(() -> refused(known, name));
    }

    private static Optional<Reason> refusal(FileKind promised, Spool bytes) throws IOException {
        byte[] head = bytes.head(MAGIC);
        String type = MAGIC_TYPES
                .detect(new ByteArrayInputStream(head), new Metadata())
                .toString();
        return switch (promised) {
            case PDF -> type.equals("application/pdf") ? PdfStructure.refusal(bytes) : differs();
            case DOCX, XLSX -> officeRefusal(promised, type, bytes);
            case PNG -> type.equals("image/png") ? PictureStructure.refusalOfPng(head) : differs();
            case JPEG -> type.equals("image/jpeg") ? PictureStructure.refusalOfJpeg(bytes) : differs();
            case CSV -> isPlainText(type, head) ? Optional.empty() : differs();
            case HTML -> type.equals("text/html") || type.equals("application/xhtml+xml")
                    ? Optional.empty()
                    : differs();
        };
    }

    private static Optional<Reason> officeRefusal(FileKind promised, String type, Spool bytes) throws IOException {
        if (type.equals("application/x-tika-msoffice")) {
            return Optional.of(OfficeStructure.isEncryptedContainer(bytes) ? Reason.PASSWORD : Reason.OLD_OFFICE);
        }
        boolean isZip = type.equals("application/zip") || type.equals("application/x-tika-ooxml");
        return isZip ? OfficeStructure.refusal(promised, bytes) : differs();
    }

    private static boolean isPlainText(String type, byte[] head) {
        boolean text = type.equals(MediaType.TEXT_PLAIN.toString()) || type.equals("text/csv");
        for (byte one : head) {
            text &= one < 0 || one >= 0x20 || one == '\t' || one == '\r' || one == '\n';
        }
        return text;
    }

    private static Optional<Reason> differs() {
        return Optional.of(Reason.CONTENT_DIFFERS);
    }

    private FileKindRefused refused(Reason reason, FileName name) {
        return new FileKindRefused(reason, name.value(), FileKind.names(taken));
    }
}
