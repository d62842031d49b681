package portal.plan.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.platform.faces.Texts;

/** Words and tables of a document in their order: which words are the title of a table, and which tables go on from another. */
final class DocumentFlow {

    private static final int TITLE_WORDS = 14;
    private static final int NAME = 60;

    private final List<DocumentTable> tables = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private final List<String> sinceTable = new ArrayList<>();
    private String heading = "";
    private int found;

    void words(String text, boolean isHeading) {
        if (sinceTable.size() + beside.size() >= FileLimits.ROWS) {
            throw new PlanFileTooLarge();
        }
        if (!text.isBlank()) {
            sinceTable.add(text.strip());
            heading = isHeading ? text.strip() : heading;
        }
    }

    /** Words that neither head a table nor stand between its parts, such as the number of a page. */
    void aside(String text) {
        if (!beside.contains(text)) {
            beside.add(text);
        }
    }

    /** A table that stands on its own in the document, or follows on the one before. */
    void table(TableGrid grid) {
        String title = title();
        sinceTable.remove(title);
        beside.addAll(sinceTable);
        sinceTable.clear();
        heading = "";
        List<SourceRow> rows = grid.rows();
        if (rows.isEmpty()) {
            beside.addAll(title.isEmpty() ? List.of() : List.of(title));
            return;
        }
        found++;
        DocumentTable last = tables.isEmpty() ? null : tables.get(tables.size() - 1);
        if (last == null || !last.takes(title, rows)) {
            tables.add(new DocumentTable(found, title, rows));
        }
    }

    /** A table inside a cell of another. */
    void nested(TableGrid grid) {
        List<SourceRow> rows = grid.rows();
        if (!rows.isEmpty()) {
            found++;
            tables.add(new DocumentTable(found, "", rows));
        }
    }

    private String title() {
        if (!heading.isEmpty() || sinceTable.isEmpty()) {
            return heading;
        }
        String last = sinceTable.get(sinceTable.size() - 1);
        return last.split("\\s+").length <= TITLE_WORDS ? last : "";
    }

    /** Each table is a sheet; what stands beside them is one too, so that nothing is lost and prose can be brought in. */
    List<SourceSheet> sheets() {
        Map<String, Integer> names = new HashMap<>();
        List<SourceSheet> sheets = new ArrayList<>();
        for (DocumentTable table : tables) {
            String name = shortened(table.name());
            int times = names.merge(name, 1, Integer::sum);
            sheets.add(table.sheet(times == 1 ? name : name + " (" + times + ")"));
        }
        beside.addAll(sinceTable);
        sinceTable.clear();
        if (!beside.isEmpty()) {
            sheets.add(new SourceSheet(Texts.of("plan.import.beside.tables"), rowsBeside()));
        }
        return sheets;
    }

    private List<SourceRow> rowsBeside() {
        List<SourceRow> rows = new ArrayList<>();
        for (String text : beside) {
            rows.add(SourceRow.of(rows.size() + 1, List.of(text)));
        }
        return rows;
    }

    private static String shortened(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME).strip() + "…";
    }
}
