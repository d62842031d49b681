package portal.platform.pdf.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import portal.platform.pdf.reading.PdfRefused.Reason;

/** Reads a PDF from its first page to its last. */
public final class PdfReading {

    private static final int MOST_PAGES = 200;

    private PdfReading() {}

    /**
     * What the file says.
     *
     * @param header whether such texts side by side are the header of a table
     * @throws PdfRefused when it cannot be read, or is more than one would read
     */
    public static List<Block> of(byte[] bytes, Predicate<List<String>> header) {
        PackedStreams.check(bytes);
        List<Leaf> leaves = leaves(bytes);
        long letters = leaves.stream().mapToLong(PdfReading::letters).sum();
        long unknown = leaves.stream().mapToLong(PdfReading::unknown).sum();
        if (letters == 0 || unknown * 4 > letters) {
            throw new PdfRefused(Reason.NO_WORDS);
        }
        return new Layout(leaves, header).blocks();
    }

    private static List<Leaf> leaves(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                throw new PdfRefused(Reason.LOCKED);
            }
            return leaves(document);
        } catch (InvalidPasswordException e) {
            throw new PdfRefused(Reason.LOCKED);
        } catch (IOException | StackOverflowError e) {
            throw new PdfRefused(Reason.DAMAGED);
        } catch (RuntimeException e) {
            throw e instanceof PdfRefused ? e : new PdfRefused(Reason.DAMAGED);
        }
    }

    private static List<Leaf> leaves(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new PdfRefused(Reason.TOO_MUCH);
        }
        Effort effort = new Effort();
        List<Leaf> leaves = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            leaves.add(Canvas.read(document.getPage(page), page + 1, effort));
        }
        return leaves;
    }

    private static long letters(Leaf leaf) {
        return leaf.words().stream().mapToLong(word -> word.text().length()).sum();
    }

    private static long unknown(Leaf leaf) {
        return leaf.words().stream()
                .flatMapToInt(word -> word.text().chars())
                .filter(letter -> letter == Glyphs.UNKNOWN)
                .count();
    }
}
