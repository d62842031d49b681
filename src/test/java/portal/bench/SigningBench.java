package portal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;

/** Many letters signed in one run, each set, sealed, judged, kept and told of: how fast, and what it takes of the heap. */
@InBrowser
class SigningBench {
    private static final int LETTERS = Integer.getInteger("portal.bench.letters", 200);
    /** Between two looks, in seconds, so that looking takes nothing from what is looked at. */
    private static final int PAUSE = 2;

    @Test
    void letters_are_signed_in_one_run(PortalUnderTest portal) throws SQLException, IOException, InterruptedException {
        try (LettersToSign letters = new LettersToSign(portal.database())) {
            long run = letters.run(LETTERS);
            long begun = System.nanoTime();
            letters.goOn(run);
            double[] first = heap(portal, letters, run, LETTERS / 2);
            double[] second = heap(portal, letters, run, 0);
            double seconds = (System.nanoTime() - begun) / 1e9;
            assertThat(letters.lines(run, "ISSUED")).isEqualTo(LETTERS);
            Report.add(
                    "| letters in one run | s | letters/s | heap MB, lowest and highest, first half | second half |",
                    List.of(String.format(
                            Locale.ROOT,
                            "| %d | %.1f | %.1f | %.0f to %.0f | %.0f to %.0f |",
                            LETTERS,
                            seconds,
                            LETTERS / seconds,
                            first[0],
                            first[1],
                            second[0],
                            second[1])));
        }
    }

    /** The lowest and the highest until no more than so many wait. */
    private static double[] heap(PortalUnderTest portal, LettersToSign letters, long run, int rest)
            throws SQLException, IOException, InterruptedException {
        double lowest = Heap.of(portal);
        double highest = lowest;
        CountDownLatch nothing = new CountDownLatch(1);
        while (letters.lines(run, "WAITING") > rest) {
            nothing.await(PAUSE, TimeUnit.SECONDS);
            double now = Heap.of(portal);
            lowest = Math.min(lowest, now);
            highest = Math.max(highest, now);
        }
        return new double[] {lowest, highest};
    }
}
