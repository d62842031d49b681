package portal.plan.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands in the file.
 *
 * @param text what a reader of the file sees
 * @param date the date behind it, where the cell holds one
 * @param fill the colour it is filled with
 * @param span how many columns it covers
 */
record SourceCell(String text, @Nullable LocalDate date, DateShape shape, @Nullable FillColour fill, int span) {

    static final SourceCell EMPTY = new SourceCell("", null, DateShape.NONE, null, 1);

    static SourceCell of(String text) {
        return of(text, null);
    }

    /** @throws PlanFileTooLarge for a text that no cell of a plan holds */
    static SourceCell of(String text, @Nullable FillColour fill) {
        if (text.length() > FileLimits.CELL) {
            throw new PlanFileTooLarge();
        }
        String plain = text.replace("\r\n", "\n").replace('\u00a0', ' ').strip();
        return new SourceCell(plain, null, DateShape.NONE, fill, 1);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** A list bullet that stands alone in its cell. */
    boolean isStray() {
        return text.length() == 1 && "•·▪●◦*–—".contains(text);
    }

    boolean says() {
        return !isBlank() && !isStray();
    }

    SourceCell filled(FillColour colour) {
        return new SourceCell(text, date, shape, colour, span);
    }

    SourceCell spanning(int columns) {
        return new SourceCell(text, date, shape, fill, columns);
    }
}
