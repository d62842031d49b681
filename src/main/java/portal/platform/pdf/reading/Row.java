package portal.platform.pdf.reading;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param pages the page that it stands on, or the first and the last
 */
public record Row(String pages, List<Cell> cells) {

    List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    /** What stands in a column, if a cell begins there and says something. */
    Optional<String> text(int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column && !cell.text().isEmpty())
                .map(Cell::text)
                .findFirst();
    }

    /**
     * Whether this row, the first on its page, only holds the ends of cells that began in the last row of the page before:
     * it names nothing new in its first column, fills no cell that was empty there, and goes on in the middle of a sentence.
     */
    boolean endsCellsOf(Row before) {
        List<Cell> filled =
                cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
        boolean newCell =
                filled.stream().anyMatch(cell -> before.text(cell.column()).isEmpty());
        boolean named = text(0).filter(text -> !startsSmall(text)).isPresent();
        if (filled.isEmpty() || newCell || named) {
            return false;
        }
        boolean alone = filled.size() == 1
                && before.text(filled.get(0).column()).filter(Row::isUnfinished).isPresent();
        boolean withinSentence = filled.stream().anyMatch(cell -> startsSmall(cell.text()));
        return alone || withinSentence && filled.size() < before.cells.size();
    }

    private static boolean startsSmall(String text) {
        return Character.isLowerCase(text.charAt(0));
    }

    private static boolean isUnfinished(String text) {
        return !text.matches("(?s).*[.!?]");
    }

    Row endedBy(Row rest) {
        List<Cell> whole = cells.stream()
                .map(cell -> rest.text(cell.column())
                        .map(more -> cell.with(cell.text() + (Passage.isListed(more) ? "\n" : " ") + more))
                        .orElse(cell))
                .toList();
        return new Row(pages + "–" + rest.pages, whole);
    }
}
