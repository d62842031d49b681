package portal.platform.rest;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One text of a record that is saved as it is typed.
 *
 * @param longest how many characters it takes
 * @param known how it reads now
 * @param put puts another in its place, or refuses it as a broken rule
 */
public record Cell(int longest, Supplier<String> known, Consumer<String> put) {

    /** A name or a code. */
    public static final int LINE = 200;

    public static Cell line(Supplier<String> known, Consumer<String> put) {
        return new Cell(LINE, known, put);
    }

    public static Cell prose(Supplier<String> known, Consumer<String> put) {
        return new Cell(SaveRequest.MOST_CHARACTERS, known, put);
    }

    /** A box that is ticked or not. */
    public static Cell box(Supplier<Boolean> known, Consumer<Boolean> put) {
        return line(() -> known.get().toString(), typed -> put.accept(Boolean.valueOf(typed)));
    }

    /** @throws TextTooLong when it does not fit; nothing is cut off silently */
    void write(String typed) {
        if (typed.length() > longest) {
            throw new TextTooLong(longest);
        }
        put.accept(typed);
    }
}
