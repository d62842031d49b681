package portal.scoring.practice;

import java.util.List;

/**
 * One section of a made-up submission.
 *
 * @param text in light Markdown
 * @param table the plan that belongs to the section; without rows where there is none
 */
public record ExemplarSection(String code, String heading, String text, List<List<Cell>> table) {

    public ExemplarSection {
        table = List.copyOf(table);
    }

    /** What stands in a row of the table below the heading of a column. */
    public record Cell(String column, String text) {}

    /** The headings of the table. */
    public List<String> columns() {
        return table.isEmpty()
                ? List.of()
                : table.get(0).stream().map(Cell::column).toList();
    }
}
