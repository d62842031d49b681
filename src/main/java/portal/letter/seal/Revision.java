package portal.letter.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * A further revision of a PDF, in which an empty object becomes a signature over every other byte of the file. PDFBox would
 * read the file it has just written to append so little.
 *
 * @param before from the beginning to where the signature's value is written
 * @param after from there to the end
 */
record Revision(byte[] before, byte[] after) {

    private static final String END = "\n>>\nendobj\n";
    /** Four numbers of ten digits with brackets and blanks: what they are is known last. */
    private static final int WIDTH_OF_RANGE = 46;

    private static final int WIDTH_OF_ENTRY = 6;

    /**
     * @param pdf as PDFBox writes it, with a cross-reference stream at its end
     * @param number of the object
     * @param room for the signature's value, in bytes
     */
    static Revision of(byte[] pdf, long number, COSDictionary signature, int room) throws IOException {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        start.write(pdf);
        start.write(latin("\n" + number + " 0 obj\n<<\n"));
        int object = pdf.length + 1;
        start.write(entries(signature));
        int gap = start.size() + WIDTH_OF_RANGE + "/ByteRange \n/Contents ".length();
        int rest = gap + 2 * room + 2;
        byte[] after = end(pdf, number, object, rest + END.length());
        String range = String.format("[0 %d %d %d]", gap, rest, after.length);
        start.write(latin(String.format("/ByteRange %-" + WIDTH_OF_RANGE + "s\n/Contents ", range)));
        return new Revision(start.toByteArray(), after);
    }

    byte[] signed(byte[] value, int room) {
        byte[] filled = new byte[room];
        System.arraycopy(value, 0, filled, 0, value.length);
        return joined(before, latin("<" + HexFormat.of().formatHex(filled) + ">"), after);
    }

    byte[] covered() {
        return joined(before, after);
    }

    /** The entries of a dictionary, without what encloses them. */
    private static byte[] entries(COSDictionary dictionary) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        dictionary.accept(new COSWriter(written));
        String text = written.toString(StandardCharsets.ISO_8859_1);
        return latin(
                text.substring(text.indexOf("<<") + 2, text.lastIndexOf(">>")).strip() + "\n");
    }

    /** The end of the object and the cross-references that say where it is, and where they are themselves. */
    private static byte[] end(byte[] pdf, long number, int object, int references) {
        String file = latin(pdf);
        int last = Integer.parseInt(found(file, file.lastIndexOf("startxref"), "startxref\\s+(\\d+)"));
        int own = Integer.parseInt(found(file, last, "/Size (\\d+)"));
        byte[] entries = ByteBuffer.allocate(2 * WIDTH_OF_ENTRY)
                .put((byte) 1)
                .putInt(object)
                .put((byte) 0)
                .put((byte) 1)
                .putInt(references)
                .put((byte) 0)
                .array();
        String dictionary = String.join(
                "\n",
                own + " 0 obj\n<<\n/Type /XRef",
                found(file, last, "(/Root \\d+ \\d+ R)"),
                found(file, last, "(/Info \\d+ \\d+ R)"),
                found(file, last, "(/ID \\[[^]]*])"),
                "/Prev " + last,
                "/Size " + (own + 1),
                "/Index [" + number + " 1 " + own + " 1]",
                "/W [1 4 1]\n/Length " + entries.length + "\n>>\nstream\n");
        return joined(
                latin(END + dictionary), entries, latin("\nendstream\nendobj\nstartxref\n" + references + "\n%%EOF\n"));
    }

    private static String found(String file, int from, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(file);
        if (!matcher.find(from)) {
            throw new IllegalStateException("no cross-reference stream with " + pattern);
        }
        return matcher.group(1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
