package portal.plan.imports;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a web page, or of what a spreadsheet or Word puts on the clipboard. Nothing that it points to is fetched. */
final class HtmlSource {

    private static final List<String> BEGINNINGS = List.of("<!doctype html", "<html", "<meta", "<table");

    private final HtmlColours colours;
    private final DocumentFlow flow = new DocumentFlow();
    private int nesting;

    private HtmlSource(Document page) {
        colours = HtmlColours.of(page);
    }

    static boolean isHtml(String text) {
        String start =
                text.substring(0, Math.min(text.length(), 200)).stripLeading().toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(start::startsWith);
    }

    static List<SourceSheet> read(String text) {
        Document page = Jsoup.parse(text);
        HtmlSource source = new HtmlSource(page);
        source.block(page.body());
        return source.flow.sheets();
    }

    private void block(Element element) {
        enter();
        if (element.nameIs("table")) {
            table(element, false);
        } else if (element.selectFirst("table") == null
                && element.children().stream().noneMatch(Element::isBlock)) {
            flow.words(HtmlText.of(element), element.normalName().matches("h[1-6]|caption"));
        } else {
            element.childNodes().forEach(this::part);
        }
        nesting--;
    }

    private void enter() {
        nesting++;
        if (nesting > FileLimits.NESTING) {
            throw new PlanFileTooLarge();
        }
    }

    private void part(Node node) {
        if (node instanceof Element element) {
            block(element);
        } else if (node instanceof TextNode text) {
            flow.words(text.text(), false);
        }
    }

    private void table(Element table, boolean isNested) {
        enter();
        table.select("> caption").forEach(caption -> flow.words(HtmlText.of(caption), true));
        TableGrid grid = new TableGrid();
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            grid.startRow(row.attr("style").matches("(?is).*display:\\s*none.*"));
            row(table, row, grid);
        }
        if (isNested) {
            flow.nested(grid);
        } else {
            flow.table(grid);
        }
        nesting--;
    }

    private void row(Element table, Element row, TableGrid grid) {
        int place = 0;
        for (Element cell : row.select("> td, > th")) {
            cell.select("table").stream()
                    .filter(inner -> around(inner) == table)
                    .forEach(inner -> table(inner, true));
            place = grid.free(place);
            int width = covered(cell, "colspan", FileLimits.COLUMNS);
            int below = covered(cell, "rowspan", FileLimits.ROWS) - 1;
            grid.put(place, width, below, SourceCell.of(HtmlText.of(cell), colours.fill(cell)));
            place += width;
        }
    }

    /** The table that a table stands in. */
    private static @Nullable Element around(Element inner) {
        Element parent = inner.parent();
        return parent == null ? null : parent.closest("table");
    }

    private static int covered(Element cell, String attribute, int most) {
        String value = cell.attr(attribute);
        return value.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(value), most) : 1;
    }
}
