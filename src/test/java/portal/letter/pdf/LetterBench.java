package portal.letter.pdf;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import portal.bench.Report;
import portal.letter.seal.Seals;
import portal.platform.pdf.BareLetter;
import portal.platform.pdf.Conformity;

/** Two hundred letters of four pages on one core: set, sealed, judged; and what PDFBox alone would take. */
class LetterBench {

    private static final int WARM_UP = 200;
    private static final int MEASURED = 200;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** One way to make a letter. */
    private interface Way {
        byte[] make() throws IOException;
    }

    /** What one way took. */
    private static final class Row {
        private final String name;
        private final Way way;
        private final double[] milliseconds = new double[MEASURED];
        private long processor;
        private int bytes;

        Row(String name, Way way) {
            this.name = name;
            this.way = way;
        }

        void make(int letter) throws IOException {
            long busy = PROCESS.getProcessCpuTime();
            long start = System.nanoTime();
            bytes = way.make().length;
            if (letter >= 0) {
                milliseconds[letter] = (System.nanoTime() - start) / 1e6;
                processor += PROCESS.getProcessCpuTime() - busy;
            }
        }

        String line(Row floor) {
            Arrays.sort(milliseconds);
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f | %.0f | %.1f |",
                    name,
                    bytes / 1000,
                    MEASURED * 1000 / Arrays.stream(milliseconds).sum(),
                    milliseconds[MEASURED / 2],
                    milliseconds[MEASURED * 95 / 100],
                    (double) processor / floor.processor);
        }
    }

    /** Each way in turn for each letter, and the processor's time compared, so that other work of the machine counts for none. */
    @Test
    void two_hundred_letters() throws IOException {
        LetterText words = SampleLetter.ofFullLength();
        BareLetter bare = BareLetter.of(LetterPdf.render(words));
        Row floor = new Row("PDFBox alone, the same glyphs", bare::draw);
        Row set = new Row("set as PDF/UA-1 and PDF/A-2a", () -> LetterPdf.render(words));
        Row sealed = new Row("set and sealed", () -> Seals.test(words));
        Row judged = new Row("set, sealed and judged by veraPDF, as at issue", () -> judged(words));
        inTurn(floor, set, sealed);
        inTurn(judged);
        List<String> rows = new ArrayList<>();
        List.of(floor, set, sealed, judged).forEach(way -> rows.add(way.line(floor)));
        rows.addAll(OtherPrograms.rows(words));
        Report.add(
                "| a letter of 1,200 words | kB | letters/s | p50 ms | p95 ms | processor, times PDFBox alone |", rows);
    }

    private static void inTurn(Row... ways) throws IOException {
        for (int letter = -WARM_UP; letter < MEASURED; letter++) {
            for (Row way : ways) {
                way.make(letter);
            }
        }
    }

    private static byte[] judged(LetterText words) {
        byte[] sealed = Seals.test(words);
        if (!Conformity.objections(sealed).isEmpty()) {
            throw new IllegalStateException("the letter does not conform");
        }
        return sealed;
    }
}
