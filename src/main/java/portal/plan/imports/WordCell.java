package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell of a table in Word, as far as it has been read. */
final class WordCell {

    private final List<String> lines = new ArrayList<>();
    private @Nullable FillColour fill;
    private boolean goesOn;
    private int strips = 1;

    void line(String text) {
        lines.add(text);
    }

    void shade(String colour) {
        fill = FillColour.ofHex(colour).orElse(null);
    }

    void cover(int howMany) {
        strips = Math.max(1, Math.min(howMany, FileLimits.COLUMNS));
    }

    void goOn() {
        goesOn = true;
    }

    /** @return how many strips of the table the cell covers */
    int putInto(TableGrid grid, WordColumns columns, int strip) {
        int place = columns.at(strip);
        int width = Math.max(1, columns.at(strip + strips) - place);
        SourceCell cell = SourceCell.of(String.join("\n", lines), fill);
        if (goesOn && cell.isBlank()) {
            grid.goOn(place, width);
        } else {
            grid.put(place, width, 0, cell);
        }
        return strips;
    }
}
