package portal.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import portal.platform.files.FileKindRefused.Reason;

/**
 * Whether a PDF begins and ends as one and can be read by everybody. It looks at the open parts of the file; what hides in
 * compressed streams stays unseen, which is why files are only ever handed out as downloads.
 */
final class PdfStructure {

    private static final String DELIMITER = "(?=[\\s/<(\\[\\]>])";
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");
    private static final Pattern ACTIVE = Pattern.compile("/(?:JavaScript|Launch|RichMedia|XFA)" + DELIMITER);
    private static final Pattern EMBEDDED = Pattern.compile("/EmbeddedFiles?" + DELIMITER);
    private static final Pattern ARCHIVE_END = Pattern.compile("PK\\x05\\x06");

    private PdfStructure() {}

    static Optional<Reason> refusal(Spool bytes) throws IOException {
        if (!latin(bytes.head(5)).equals("%PDF-") || !latin(bytes.tail(2048)).contains("%%EOF")) {
            return Optional.of(Reason.DAMAGED);
        }
        if (bytes.anyPiece(piece -> ENCRYPTED.matcher(piece).find())) {
            return Optional.of(Reason.PASSWORD);
        }
        if (bytes.anyPiece(piece -> ACTIVE.matcher(piece).find())) {
            return Optional.of(Reason.ACTIVE_CONTENT);
        }
        boolean embeds = bytes.anyPiece(piece -> EMBEDDED.matcher(piece).find());
        boolean isArchiveToo = ARCHIVE_END.matcher(latin(bytes.tail(65_557))).find();
        return embeds || isArchiveToo ? Optional.of(Reason.EMBEDDED) : Optional.empty();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
