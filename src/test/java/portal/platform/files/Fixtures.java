package portal.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, good and bad, made when they are needed. */
final class Fixtures {

    static final String TYPES = "[Content_Types].xml";

    private Fixtures() {}

    static byte[] pdf() {
        return pdf("<< /Type /Catalog >>", "");
    }

    static byte[] pdf(String catalog, String trailer) {
        return bytes("%PDF-1.7\n1 0 obj\n" + catalog + "\nendobj\ntrailer\n<< /Root 1 0 R " + trailer
                + " >>\nstartxref\n9\n%%EOF\n");
    }

    static byte[] docx(String... more) {
        return archive("word/document.xml", more);
    }

    static byte[] xlsx(String... more) {
        return archive("xl/workbook.xml", more);
    }

    private static byte[] archive(String main, String... more) {
        return zip(zip -> {
            entry(zip, TYPES, "<Types/>");
            entry(zip, main, "<main/>");
            for (String name : more) {
                entry(zip, name, "x");
            }
        });
    }

    /** A document whose table of contents speaks of one gigabyte of zeros. */
    static byte[] bomb() {
        byte[] zeros = new byte[1024 * 1024];
        return zip(zip -> {
            entry(zip, TYPES, "<Types/>");
            entry(zip, "word/document.xml", "<main/>");
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            for (int mebibyte = 0; mebibyte < 1024; mebibyte++) {
                zip.write(zeros);
            }
        });
    }

    static byte[] manyEntries(int count) {
        return zip(zip -> {
            entry(zip, TYPES, "<Types/>");
            entry(zip, "word/document.xml", "<main/>");
            for (int number = 0; number < count; number++) {
                entry(zip, "word/media/" + number, "");
            }
        });
    }

    static byte[] png(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(8 + 25 + 12);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] header = ByteBuffer.allocate(17)
                .put(bytes("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        png.putInt(13).put(header).putInt(crc(header));
        png.putInt(0).put(bytes("IEND")).putInt(crc(bytes("IEND")));
        return png.array();
    }

    static byte[] jpeg(int width, int height) {
        ByteBuffer jpeg = ByteBuffer.allocate(2 + 18 + 19 + 2);
        jpeg.putShort((short) 0xFFD8);
        jpeg.putShort((short) 0xFFE0).putShort((short) 16).put(bytes("JFIF\0")).put(new byte[9]);
        jpeg.putShort((short) 0xFFC0).putShort((short) 17).put((byte) 8);
        jpeg.putShort((short) height).putShort((short) width).put(new byte[10]);
        jpeg.putShort((short) 0xFFD9);
        return jpeg.array();
    }

    /** The container of old Office files, which protected new ones come in too. */
    static byte[] oldContainer(String streamName) {
        ByteBuffer container = ByteBuffer.allocate(2048);
        container.putLong(0xD0CF11E0A1B11AE1L);
        container.position(1024);
        container.put(streamName.getBytes(StandardCharsets.UTF_16LE));
        return container.array();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    /** The document with the mark in every header that says an entry is encrypted. */
    static byte[] encrypted(byte[] zip) {
        byte[] marked = zip.clone();
        for (int position = 0; position + 10 < marked.length; position++) {
            if (marked[position] == 'P' && marked[position + 1] == 'K' && marked[position + 2] == 1) {
                marked[position + 8] |= 1;
            }
        }
        return marked;
    }

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            filling.fill(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(content));
        zip.closeEntry();
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
