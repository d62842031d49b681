package portal.platform.pdf.reading;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param column where it begins, counted from 0
 * @param columns how many it covers
 * @param rows how many it covers
 * @param fill the colour behind it, as red, green and blue in one number
 */
public record Cell(int column, int columns, int rows, String text, @Nullable Integer fill) {

    Cell with(String words) {
        return new Cell(column, columns, rows, words, fill);
    }
}
