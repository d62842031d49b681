package portal.platform.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Bytes on disk while they are looked at. The file loses its name as soon as it is opened, so that even a killed server
 * leaves nothing behind.
 */
final class Spool implements AutoCloseable {

    private static final int PIECE = 1024 * 1024;

    private final FileChannel channel;

    private Spool(FileChannel channel) {
        this.channel = channel;
    }

    static Spool create() throws IOException {
        Path path = Files.createTempFile("upload", ".part");
        return new Spool(FileChannel.open(
                path, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)));
    }

    void append(byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Up to {@code length} bytes from a position; fewer at the end of the file. */
    byte[] at(long position, int length) throws IOException {
        int available = (int) Math.max(0, Math.min(length, size() - position));
        ByteBuffer buffer = ByteBuffer.allocate(available);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            continue;
        }
        return buffer.array();
    }

    byte[] head(int length) throws IOException {
        return at(0, length);
    }

    byte[] tail(int length) throws IOException {
        return at(Math.max(0, size() - length), length);
    }

    /** Whether any piece of the file, read as Latin-1 and overlapping its neighbours a little, matches. */
    boolean anyPiece(Predicate<String> matches) throws IOException {
        int overlap = 64;
        for (long position = 0; position < size(); position += PIECE) {
            if (matches.test(new String(at(position, PIECE + overlap), StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }

    /** The bytes from the start. Closing the stream leaves the spool open for another reader. */
    InputStream open() throws IOException {
        channel.position(0);
        return new FilterInputStream(Channels.newInputStream(channel)) {
            @Override
            public void close() {
                // the spool closes the channel
            }
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
