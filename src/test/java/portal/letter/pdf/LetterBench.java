package portal.letter.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import portal.bench.Report;

/** How long one letter takes to be set, in a process that has set some before. */
class LetterBench {
    private static final int WARM_UP = 40;
    private static final int MEASURED = 100;

    @Test
    void one_letter_after_the_other() {
        double[] milliseconds = new double[MEASURED];
        int bytes = 0;
        for (int letter = 0; letter < WARM_UP + MEASURED; letter++) {
            long start = System.nanoTime();
            bytes = LetterPdf.render(SampleLetter.full()).length;
            if (letter >= WARM_UP) {
                milliseconds[letter - WARM_UP] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        Report.add(
                "| letter | kB | p50 ms | p95 ms |",
                List.of(String.format(
                        Locale.ROOT,
                        "| PDF/UA-1 and PDF/A-2a | %d | %.0f | %.0f |",
                        bytes / 1000,
                        milliseconds[MEASURED / 2],
                        milliseconds[MEASURED * 95 / 100])));
    }
}
