package portal.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import portal.platform.files.FileKindRefused.Reason;

/** Whether a picture says how large it is, and is not so large that a viewer would choke on it. */
final class PictureStructure {

    private static final long MOST_PIXELS = 100_000_000L;
    private static final int HEADERS = 4 * 1024 * 1024;

    private PictureStructure() {}

    static Optional<Reason> refusalOfPng(byte[] head) {
        if (head.length < 33 || ByteBuffer.wrap(head).getInt(12) != 0x49484452) {
            return Optional.of(Reason.DAMAGED);
        }
        ByteBuffer header = ByteBuffer.wrap(head);
        return refusal(header.getInt(16), header.getInt(20));
    }

    /** Walks along the segments up to the one that tells width and height. */
    static Optional<Reason> refusalOfJpeg(Spool bytes) throws IOException {
        ByteBuffer segments = ByteBuffer.wrap(bytes.head(HEADERS));
        int position = 2;
        while (position + 9 <= segments.limit()) {
            if ((segments.get(position) & 0xFF) != 0xFF) {
                return Optional.of(Reason.DAMAGED);
            }
            int marker = segments.get(position + 1) & 0xFF;
            if (tellsSize(marker)) {
                return refusal(unsigned(segments, position + 7), unsigned(segments, position + 5));
            }
            position += marker == 0xFF ? 1 : 2 + unsigned(segments, position + 2);
        }
        return Optional.of(Reason.DAMAGED);
    }

    private static boolean tellsSize(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int unsigned(ByteBuffer bytes, int position) {
        return bytes.getShort(position) & 0xFFFF;
    }

    private static Optional<Reason> refusal(int width, int height) {
        if (width <= 0 || height <= 0) {
            return Optional.of(Reason.DAMAGED);
        }
        return (long) width * height > MOST_PIXELS ? Optional.of(Reason.PICTURE_TOO_LARGE) : Optional.empty();
    }
}
