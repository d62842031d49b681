package portal.plan.exports;

import java.util.List;
import java.util.Map;
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
        return Map.of(
                "titles", some(table.title()),
                "columns", table.columns(),
                "groups", table.groups().stream().map(PlanPdf::group).toList());
    }

    private static Map<String, Object> group(PrintedTable.Group group) {
        return Map.of(
                "titles", some(group.title()),
                "lines", group.lines().stream().map(PlanPdf::line).toList());
    }

    private static Map<String, Object> line(List<String> cells) {
        return Map.of("first", cells.get(0), "others", cells.subList(1, cells.size()));
    }

    private static List<String> some(String text) {
        return Stream.of(text).filter(words -> !words.isEmpty()).toList();
    }
}
