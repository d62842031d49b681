package portal.plan.web;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionField;
import portal.plan.ActionRow;
import portal.plan.Theme;
import portal.platform.faces.Texts;

/** Writes the cells of an action, each of which saves itself, and the buttons for the action as a whole. */
final class GridCells {

    private final GridWriter out;
    private final PlanEditPage page;

    GridCells(GridWriter out, PlanEditPage page) {
        this.out = out;
        this.page = page;
    }

    GridWriter out() {
        return out;
    }

    /** The number of the action, below it what can be done to the action. */
    void reference(ActionRow row) throws IOException {
        String id = id(row, "reference");
        out.open("td").open("div", "class", "cell cell-reference");
        out.open("label", "for", id).words("plan.cell.reference").close();
        box(row, ActionField.REFERENCE, row.id() == page.getAt() ? "autofocus" : null);
        out.close();
        out.open("div", "class", "row-buttons");
        if (page.getSheet().isMovable()) {
            arrow("up", "↑", row);
            arrow("down", "↓", row);
        }
        button("copy", "link-button", "plan.row.copy", row);
        button("remove", "link-button danger-link", "plan.row.remove", row);
        out.close(2);
    }

    void words(ActionRow row, ActionField field) throws IOException {
        String name = field.path();
        out.open("div", "class", "cell cell-" + name);
        label(row, name);
        box(row, field, null);
        out.close();
    }

    /** How the timeframe is understood; it follows what is typed. */
    String reading(ActionRow row) {
        return PlanDates.read(row, page.getPlan().window());
    }

    void pillars(ActionRow row) throws IOException {
        out.open("fieldset", "class", "cell cell-themes");
        out.open("legend").words("plan.field.THEMES").aside(name(row)).close();
        for (Theme theme : Theme.values()) {
            String path = "theme_" + theme.code().toLowerCase(Locale.ROOT);
            out.open("div", "class", "cell-check");
            check(row, theme.name(), path, row.themes().contains(theme));
            out.open("label", "for", id(row, theme.name())).words(theme.key()).close(2);
        }
        out.close();
    }

    void usual(ActionRow row) throws IOException {
        out.open("div", "class", "cell-check cell-usual");
        check(row, "bau", "bau", row.businessAsUsual());
        label(row, "bau");
        out.close();
    }

    /** By what a row is told from the others where nothing is seen of it. */
    static String name(ActionRow row) {
        return row.reference().isBlank() ? Texts.of("plan.row.place", row.position()) : row.reference();
    }

    void label(ActionRow row, String name) throws IOException {
        out.open("label", "for", id(row, name))
                .words("plan.cell." + name)
                .aside(name(row))
                .close();
    }

    void button(String verb, String style, String key, ActionRow row) throws IOException {
        open(verb, style, row);
        out.words(key).aside(name(row)).close();
    }

    private void arrow(String verb, String sign, ActionRow row) throws IOException {
        open(verb, "link-button", row);
        out.open("span", "aria-hidden", "true").text(sign).close().text(" ");
        out.open("span", "class", "visually-hidden").words("plan.row." + verb).text(" " + name(row));
        out.close(2);
    }

    private void open(String verb, String style, ActionRow row) throws IOException {
        String value = verb + "-" + row.id();
        out.open("button", "type", "submit", "form", "rows", "name", "rows:do", "value", value, "class", style);
    }

    private void check(ActionRow row, String name, String path, boolean checked) throws IOException {
        out.open(
                        "input",
                        "type",
                        "checkbox",
                        "id",
                        id(row, name),
                        "checked",
                        checked ? "checked" : null,
                        "data-version",
                        version(row),
                        "data-autosave",
                        address(row, path))
                .close();
    }

    private void box(ActionRow row, ActionField field, @Nullable String focus) throws IOException {
        out.open(
                        "textarea",
                        "id",
                        id(row, field.path()),
                        "rows",
                        "1",
                        "autofocus",
                        focus,
                        "data-autosave",
                        address(row, field.path()),
                        "data-version",
                        version(row),
                        "data-remark",
                        field == ActionField.TIMEFRAME ? id(row, "reading") : null)
                .text("\n" + row.written(field))
                .close();
    }

    static String id(ActionRow row, String name) {
        return "a" + row.id() + "-" + name;
    }

    String address(ActionRow row, String path) {
        return page.getCells() + "/" + row.id() + "/" + path;
    }

    static String version(ActionRow row) {
        return String.valueOf(row.version());
    }
}
