package portal.panel.roster;

import java.util.Locale;
import java.util.function.Function;
import portal.platform.faces.Texts;

/** The columns of a list, found by their headings in whatever order they come. */
enum RosterColumn {
    INSTITUTION(RosterLine::institution),
    REVIEWER(RosterLine::reviewer),
    EMAIL(RosterLine::email),
    LEAD(line -> line.leading() ? yes() : ""),
    BEYOND(RosterLine::beyond),
    ANSWER(RosterLine::answer);

    private final Function<RosterLine, String> cell;

    RosterColumn(Function<RosterLine, String> cell) {
        this.cell = cell;
    }

    String heading() {
        return Texts.of("panel.roster.column." + name().toLowerCase(Locale.ROOT));
    }

    String cellOf(RosterLine line) {
        return cell.apply(line);
    }

    /** What stands in a cell that is true. */
    static String yes() {
        return Texts.of("panel.roster.yes");
    }
}
