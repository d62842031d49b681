package portal.plan.web;

import java.io.IOException;
import java.util.List;
import portal.plan.ActionGroup;
import portal.plan.ActionRow;

/** The rows of a table to work in, in their groups. */
abstract class GridRows {

    private final String style;
    private final List<String> headers;

    /** @param headers the keys of their words */
    GridRows(String style, List<String> headers) {
        this.style = style;
        this.headers = headers;
    }

    abstract GridWriter out();

    /** The cells of one action. */
    abstract void cells(ActionRow row) throws IOException;

    void write(PlanSheet.Part part) throws IOException {
        out().open("table", "class", "plan-grid " + style);
        out().open("caption", "class", "visually-hidden").words(part.title()).close();
        out().open("thead").open("tr");
        for (String header : headers) {
            out().open("th", "scope", "col").words(header).close();
        }
        out().close(2);
        for (ActionGroup group : part.groups()) {
            write(group);
        }
        out().close();
    }

    private void write(ActionGroup group) throws IOException {
        out().open("tbody");
        if (group.isTitled()) {
            String first = "group-" + group.rows().get(0).id();
            out().open("tr", "class", "group", "id", first);
            out().open("th", "scope", "rowgroup", "colspan", String.valueOf(headers.size()));
            out().text(group.title()).close(2);
        }
        for (ActionRow row : group.rows()) {
            out().open("tr", "id", "action-" + row.id(), "class", "plan-row");
            cells(row);
            out().close();
        }
        out().close();
    }
}
