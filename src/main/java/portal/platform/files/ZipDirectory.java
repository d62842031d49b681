package portal.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of contents at the end of an archive, read within limits and without unpacking anything. */
final class ZipDirectory {

    static final int MOST_ENTRIES = 10_000;

    private static final int LONGEST_DIRECTORY = 4 * 1024 * 1024;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final long MARKED_LONG = 0xFFFFFFFFL;

    private ZipDirectory() {}

    /** An entry as the table of contents declares it. A negative size is one that is not told. */
    record Entry(String name, long size, int flags, int mode) {

        boolean isEncrypted() {
            return (flags & 1) != 0;
        }

        boolean isLink() {
            return (mode & 0xF000) == 0xA000;
        }
    }

    /** Empty where the bytes are no whole archive from the first byte to the last. */
    static Optional<List<Entry>> read(Spool bytes) throws IOException {
        ByteBuffer end = little(bytes.tail(END_LENGTH + 0xFFFF));
        int position = end(end);
        if (position < 0 || little(bytes.head(4)).getInt(0) != LOCAL) {
            return Optional.empty();
        }
        long length = end.getInt(position + 12) & MARKED_LONG;
        long start = end.getInt(position + 16) & MARKED_LONG;
        if (length > LONGEST_DIRECTORY) {
            return Optional.of(List.of(new Entry("", -1, 0, 0)));
        }
        if (start + length > bytes.size()) {
            return Optional.empty();
        }
        return entries(little(bytes.at(start, (int) length)), end.getShort(position + 10) & 0xFFFF);
    }

    private static int end(ByteBuffer tail) {
        for (int position = tail.limit() - END_LENGTH; position >= 0; position--) {
            boolean isLast = tail.getInt(position) == END
                    && position + END_LENGTH + (tail.getShort(position + 20) & 0xFFFF) == tail.limit();
            if (isLast) {
                return position;
            }
        }
        return -1;
    }

    private static Optional<List<Entry>> entries(ByteBuffer directory, int announced) {
        List<Entry> entries = new ArrayList<>();
        int position = 0;
        while (position + HEADER_LENGTH <= directory.limit() && directory.getInt(position) == HEADER) {
            int nameLength = directory.getShort(position + 28) & 0xFFFF;
            int extraLength = directory.getShort(position + 30) & 0xFFFF;
            int next =
                    position + HEADER_LENGTH + nameLength + extraLength + (directory.getShort(position + 32) & 0xFFFF);
            if (next > directory.limit()) {
                return Optional.empty();
            }
            entries.add(entry(directory, position, nameLength, extraLength));
            position = next;
        }
        return entries.size() == announced && position == directory.limit() ? Optional.of(entries) : Optional.empty();
    }

    private static Entry entry(ByteBuffer directory, int position, int nameLength, int extraLength) {
        int nameAt = position + HEADER_LENGTH;
        String name = new String(directory.array(), nameAt, nameLength, StandardCharsets.UTF_8);
        long size = directory.getInt(position + 24) & MARKED_LONG;
        if (size == MARKED_LONG) {
            size = longSize(directory, nameAt + nameLength, nameAt + nameLength + extraLength);
        }
        return new Entry(name, size, directory.getShort(position + 8), directory.getInt(position + 38) >>> 16);
    }

    /** Large archives keep the size in an extra field, the first of those numbered 1. */
    private static long longSize(ByteBuffer directory, int from, int to) {
        int position = from;
        while (position + 12 <= to) {
            if (directory.getShort(position) == 1) {
                return directory.getLong(position + 4);
            }
            position += 4 + (directory.getShort(position + 2) & 0xFFFF);
        }
        return -1;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
