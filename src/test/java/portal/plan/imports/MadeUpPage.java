package portal.plan.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Entities;

/** Writes a made-up plan as a web page. */
final class MadeUpPage {

    private MadeUpPage() {}

    static byte[] of(MadeUpFile file) {
        return ("<!DOCTYPE html><html><head><style>td { color: black }</style></head><body>" + body(file)
                        + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String body(MadeUpFile file) {
        StringBuilder page = new StringBuilder();
        for (MadeUpFile.Block block : file.blocks()) {
            if (block.isTable()) {
                page.append("<table>").append(rows(block.rows())).append("</table>");
            } else if (block.kind() != '=') {
                String tag = block.kind() == '#' ? "h2" : "p";
                page.append("<%s>%s</%s>".formatted(tag, Entities.escape(block.text()), tag));
            }
        }
        return page.toString();
    }

    private static String rows(List<List<MadeUpFile.Cell>> rows) {
        StringBuilder html = new StringBuilder();
        for (int number = 0; number < rows.size(); number++) {
            boolean hidden = rows.get(number).get(0).has("hidden");
            html.append(hidden ? "<tr style='display: none'>" : "<tr>");
            for (int index = 0; index < rows.get(number).size(); index++) {
                MadeUpFile.Cell cell = rows.get(number).get(index);
                if (!cell.goesOn()) {
                    html.append(cell(cell, below(rows, number, index)));
                }
            }
            html.append("</tr>");
        }
        return html.toString();
    }

    private static int below(List<List<MadeUpFile.Cell>> rows, int number, int index) {
        int next = number + 1;
        while (next < rows.size()
                && index < rows.get(next).size()
                && rows.get(next).get(index).goesOn()) {
            next++;
        }
        return next - number;
    }

    private static String cell(MadeUpFile.Cell cell, int rows) {
        String fill = cell.after("fill").isEmpty() ? "" : " style=\"background:#" + cell.after("fill") + "\"";
        return "<td colspan=\"%d\" rowspan=\"%d\"%s>%s</td>".formatted(cell.width(), rows, fill, lines(cell.text()));
    }

    private static String lines(String text) {
        StringBuilder html = new StringBuilder();
        for (String line : text.split("\n")) {
            html.append(
                    line.startsWith("* ")
                            ? "<ul><li>" + Entities.escape(line.substring(2)) + "</li></ul>"
                            : "<p>" + Entities.escape(line) + "</p>");
        }
        return html.toString();
    }
}
