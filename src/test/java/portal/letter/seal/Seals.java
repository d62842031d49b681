package portal.letter.seal;

import java.time.Instant;
import java.util.Optional;
import portal.letter.pdf.LetterPdf;
import portal.letter.pdf.LetterText;

/** Seals for tests of other packages. */
public final class Seals {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final SealKey KEY = TestKey.make(NOW);

    private Seals() {}

    public static byte[] test(LetterText text) {
        return new Seal(KEY, stamps("")).onto(last -> LetterPdf.render(text, last), NOW);
    }

    static TimeStamps stamps(String url) {
        TimeStamps stamps = new TimeStamps();
        stamps.settings = new SealSettings();
        stamps.settings.timeStampUrl = Optional.of(url).filter(given -> !given.isEmpty());
        return stamps;
    }
}
