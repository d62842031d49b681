package portal.plan.exports;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portal.platform.faces.Texts;
import portal.platform.pdf.Resources;
import portal.platform.pdf.TaggedPdf;
import portal.platform.pdf.Template;

/** Sets a plan on A4 across as a tagged PDF, its header repeated on each page. */
final class PlanPdf {

    private static final String TEMPLATE = Resources.text(PlanPdf.class, "plan.xhtml");
    private static final String STYLE = Resources.text(PlanPdf.class, "plan.css");

    private PlanPdf() {}

    static byte[] of(ExportedPlan exported) {
        return TaggedPdf.of(new Template(TEMPLATE)
                .fill(Map.of(
                        "css", STYLE,
                        "title", exported.title(),
                        "whose", exported.whose(),
                        "about", exported.title() + ", " + exported.whose(),
                        "window", exported.window(),
                        "notes", notes(exported),
                        "tables",
                                PrintedTable.of(exported.plan()).stream()
                                        .map(PlanPdf::table)
                                        .toList())));
    }

    private static List<String> notes(ExportedPlan exported) {
        String key = exported.plan().ragKey();
        if (exported.plan().isBare()) {
            return List.of(Texts.of("plan.none"));
        }
        return key.isBlank() ? List.of() : List.of(Texts.of("plan.colours.key") + " " + key);
    }

    private static Map<String, Object> table(PrintedTable table) {
        List<Integer> widths = table.widths(100);
        return Map.of(
                "titles", some(table.title()),
                "columns",
                        IntStream.range(0, widths.size())
                                .mapToObj(column -> Map.of(
                                        "header", table.headers().get(column), "width", widths.get(column) + "%"))
                                .toList(),
                "parts", table.groups().stream().flatMap(PlanPdf::parts).toList());
    }

    /** The title of a group and its first line, which no end of a page comes between, and what follows them. */
    private static Stream<Map<String, Object>> parts(PrintedTable.Group group) {
        List<List<PrintedTable.Cell>> opening = group.lines().subList(0, 1);
        List<List<PrintedTable.Cell>> rest =
                group.lines().subList(1, group.lines().size());
        return rest.isEmpty()
                ? Stream.of(part("opening", some(group.title()), opening))
                : Stream.of(part("opening", some(group.title()), opening), part("rest", List.of(), rest));
    }

    private static Map<String, Object> part(String part, List<String> titles, List<List<PrintedTable.Cell>> lines) {
        return Map.of(
                "part", part,
                "titles", titles,
                "lines", lines.stream().map(PlanPdf::line).toList());
    }

    private static Map<String, Object> line(List<PrintedTable.Cell> cells) {
        return Map.of(
                "first", cells.get(0).text(),
                "others",
                        cells.subList(1, cells.size()).stream()
                                .map(cell -> Map.of("parts", cell.parts()))
                                .toList());
    }

    private static List<String> some(String text) {
        return Stream.of(text).filter(words -> !words.isEmpty()).toList();
    }
}
