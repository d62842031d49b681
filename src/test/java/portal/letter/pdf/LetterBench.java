package portal.letter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import portal.bench.Report;
import portal.letter.seal.Seals;
import portal.platform.pdf.BareLetter;
import portal.platform.pdf.Conformity;

/** Two hundred letters of four pages one after the other on one core: set, sealed, judged; and what PDFBox alone would take. */
class LetterBench {

    private static final int WARM_UP = 40;
    private static final int MEASURED = 200;

    /** One way to make a letter. */
    private interface Way {
        byte[] make() throws IOException;
    }

    @Test
    void two_hundred_letters() throws IOException {
        LetterText words = SampleLetter.ofFullLength();
        byte[] set = LetterPdf.render(words);
        BareLetter bare = BareLetter.of(set);
        List<String> rows = new ArrayList<>();
        rows.add(row("PDFBox alone, the same glyphs", bare::draw));
        rows.add(row("set as PDF/UA-1 and PDF/A-2a", () -> LetterPdf.render(words)));
        rows.add(row("set and sealed", () -> Seals.test(LetterPdf.render(words))));
        rows.add(row("set, sealed and judged by veraPDF, as at issue", () -> judged(words)));
        rows.addAll(OtherPrograms.rows(words));
        Report.add("| a letter of 1,200 words | kB | letters/s | p50 ms | p95 ms |", rows);
    }

    private static byte[] judged(LetterText words) {
        byte[] sealed = Seals.test(LetterPdf.render(words));
        if (!Conformity.objections(sealed).isEmpty()) {
            throw new IllegalStateException("the letter does not conform");
        }
        return sealed;
    }

    private static String row(String name, Way way) throws IOException {
        double[] milliseconds = new double[MEASURED];
        int bytes = 0;
        for (int letter = 0; letter < WARM_UP + MEASURED; letter++) {
            long start = System.nanoTime();
            bytes = way.make().length;
            if (letter >= WARM_UP) {
                milliseconds[letter - WARM_UP] = (System.nanoTime() - start) / 1e6;
            }
        }
        double whole = Arrays.stream(milliseconds).sum();
        Arrays.sort(milliseconds);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f |",
                name,
                bytes / 1000,
                MEASURED * 1000 / whole,
                milliseconds[MEASURED / 2],
                milliseconds[MEASURED * 95 / 100]);
    }
}
