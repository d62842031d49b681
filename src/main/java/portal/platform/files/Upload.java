package portal.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * A file that has arrived whole and is of a kind that is taken here. It waits outside the database, so that a slow network
 * never holds a transaction open.
 */
public final class Upload implements AutoCloseable {

    /** 50 MB. */
    public static final long LIMIT = 50L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final FileName name;
    private final Spool spool;
    private final FileKind kind;

    private Upload(FileName name, Spool spool, FileKind kind) {
        this.name = name;
        this.spool = spool;
        this.kind = kind;
    }

    /**
     * Takes the bytes in and looks at them.
     *
     * @throws FileTooLarge beyond {@link #LIMIT}
     * @throws FileKindRefused when it is no kind that is taken, with the reason
     * @throws UploadInterrupted when the sender went away
     */
    public static Upload receive(String givenName, InputStream bytes, Set<FileKind> taken) {
        FileName name = FileName.cleaned(givenName);
        Spool spool = spool(name);
        boolean received = false;
        try {
            fill(spool, name, bytes);
            Upload upload = new Upload(name, spool, new FileInspection(taken).kindOf(name, spool));
            received = true;
            return upload;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!received) {
                close(spool);
            }
        }
    }

    private static Spool spool(FileName name) {
        try {
            return Spool.create();
        } catch (IOException e) {
            throw new NoRoomForFile(name.value());
        }
    }

    private static void fill(Spool spool, FileName name, InputStream bytes) {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = read(name, bytes, buffer); read >= 0; read = read(name, bytes, buffer)) {
            size += read;
            if (size > LIMIT) {
                throw new FileTooLarge(name.value());
            }
            append(spool, name, buffer, read);
        }
    }

    private static int read(FileName name, InputStream bytes, byte[] buffer) {
        try {
            return bytes.read(buffer);
        } catch (IOException e) {
            throw new UploadInterrupted(name.value());
        }
    }

    private static void append(Spool spool, FileName name, byte[] buffer, int length) {
        try {
            spool.append(buffer, length);
        } catch (IOException e) {
            throw new NoRoomForFile(name.value());
        }
    }

    public String fileName() {
        return name.value();
    }

    public FileKind kind() {
        return kind;
    }

    public long size() {
        try {
            return spool.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes from the start. Only one stream at a time. */
    public InputStream open() {
        try {
            return spool.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        close(spool);
    }

    private static void close(Spool spool) {
        try {
            spool.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
