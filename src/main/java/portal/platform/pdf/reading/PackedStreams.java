package portal.platform.pdf.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Unpacks what a PDF holds into nowhere first, and refuses it as soon as it grows past what a document can be. */
final class PackedStreams {

    private static final String STREAM = "stream";
    private static final long MOST_IN_ONE = 32L * 1024 * 1024;
    private static final long MOST = 128L * 1024 * 1024;

    /** Ways of packing that no program of today uses for words, and one within another, which nobody needs. */
    private static final Pattern UNUSUAL =
            Pattern.compile("/(?:LZW|LZWDecode|RL|RunLengthDecode|AHx|ASCIIHexDecode)(?=[\\s/\\[\\]>])"
                    + "|/Filter\\s*(?:\\d|\\[\\s*(?:\\d|/(?:Fl|FlateDecode)\\s*/(?:Fl|FlateDecode)))");

    private PackedStreams() {}

    static void check(byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        if (UNUSUAL.matcher(plain).find()) {
            throw new PdfRefused(PdfRefused.Reason.DAMAGED);
        }
        long unpacked = 0;
        for (int at = plain.indexOf(STREAM); at >= 0; at = plain.indexOf(STREAM, at + 1)) {
            boolean begins = at == 0 || !plain.startsWith("end", at - 3);
            int start = at + STREAM.length() + (plain.startsWith("\r\n", at + STREAM.length()) ? 2 : 1);
            unpacked += begins && start < bytes.length ? unpacked(bytes, start) : 0;
            if (unpacked > MOST) {
                throw new PdfRefused(PdfRefused.Reason.TOO_MUCH);
            }
        }
    }

    private static long unpacked(byte[] bytes, int start) {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (InputStream packed =
                new InflaterInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
            for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST_IN_ONE) {
                    throw new PdfRefused(PdfRefused.Reason.TOO_MUCH);
                }
            }
        } catch (IOException end) {
            return unpacked;
        }
        return unpacked;
    }
}
