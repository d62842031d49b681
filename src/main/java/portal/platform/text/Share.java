package portal.platform.text;

/** A part of a whole, written with its base: "81% (30 of 37)"; below ten things only the counts, "3 of 7". */
public record Share(long part, long whole) {

    private static final int PERCENT_FROM = 10;

    public String text() {
        String counts = part + " of " + whole;
        return whole < PERCENT_FROM ? counts : percent() + "% (" + counts + ")";
    }

    /** Rounded, but only the whole is 100 and only nothing is 0. */
    private long percent() {
        long rounded = Math.round(part * 100.0 / whole);
        return part == 0 || part >= whole ? rounded : Math.max(1, Math.min(99, rounded));
    }
}
