package portal.facts;

import java.util.Arrays;

/** The words for a share, so that 30 of 37 is "a large majority" in every letter and never "almost all". */
public enum PhraseBand {
    ALL(100, "all"),
    ALMOST_ALL(90, "almost all"),
    LARGE_MAJORITY(75, "a large majority"),
    MAJORITY(51, "a majority"),
    ABOUT_HALF(40, "about half"),
    SOME(25, "some"),
    A_FEW(1, "a few"),
    NONE(0, "none");

    private final int fromPercent;
    private final String phrase;

    PhraseBand(int fromPercent, String phrase) {
        this.fromPercent = fromPercent;
        this.phrase = phrase;
    }

    /** The whole and nothing are exact; between them the percentage is rounded down, but never to nothing. */
    public static PhraseBand of(long part, long whole) {
        if (part <= 0 || whole <= 0) {
            return NONE;
        }
        long percent = part >= whole ? 100 : Math.max(1, Math.min(99, part * 100 / whole));
        return Arrays.stream(values())
                .filter(band -> percent >= band.fromPercent)
                .findFirst()
                .orElse(NONE);
    }

    public String phrase() {
        return phrase;
    }
}
