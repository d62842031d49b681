package portal.plan.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionField;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.OpenReason;
import portal.plan.Trajectory;

/** The actions that are looked back on: what became of each, and what the new plan makes of it. */
final class PreviousRows extends GridRows {

    private static final List<ActionField> FOLDED =
            List.of(ActionField.GROUP, ActionField.MEASURE, ActionField.TIMEFRAME, ActionField.OWNER);

    private final GridCells cells;
    private final PlanEditPage page;

    PreviousRows(GridCells cells, PlanEditPage page) {
        super(
                "plan-grid-previous",
                List.of(
                        "plan.field.REFERENCE",
                        "plan.field.ACTION",
                        "plan.field.STATUS",
                        "plan.field.ACCOUNT",
                        "plan.field.THEMES"));
        this.cells = cells;
        this.page = page;
    }

    @Override
    GridWriter out() {
        return cells.out();
    }

    @Override
    void cells(ActionRow row) throws IOException {
        cells.reference(row);
        out().open("td");
        cells.words(row, ActionField.ACTION);
        out().open("details", "class", "more")
                .open("summary")
                .words("plan.grid.more")
                .aside(GridCells.name(row))
                .close();
        for (ActionField field : FOLDED) {
            cells.words(row, field);
        }
        out().close(2).open("td");
        status(row);
        out().close().open("td");
        cells.words(row, ActionField.ACCOUNT);
        cells.words(row, ActionField.EVIDENCE);
        trajectory(row);
        out().close().open("td");
        cells.pillars(row);
        cells.usual(row);
        out().close();
    }

    private void status(ActionRow row) throws IOException {
        ActionStatus given = row.status();
        select(row, "status", String.valueOf(row.id()), "plan.status.choose");
        for (ActionStatus status : ActionStatus.values()) {
            option(status.name(), status == given, status.key());
        }
        out().close(2);
        cells.words(row, ActionField.RAG);
        OpenReason why = row.reason();
        select(row, "reason", null, "plan.reason.choose");
        for (OpenReason reason : OpenReason.values()) {
            option(reason.name(), reason == why, reason.key());
        }
        out().close(2);
    }

    /** @param counted by what the script that counts the answers knows the row; nothing where it counts none */
    private void select(ActionRow row, String name, @Nullable String counted, String none) throws IOException {
        out().open("div", "class", "cell cell-" + name);
        cells.label(row, name);
        List<String> known = List.of(
                "id", GridCells.id(row, name),
                "data-version", GridCells.version(row),
                "data-autosave", cells.address(row, name));
        Stream<String> more = counted == null ? Stream.of() : Stream.of("data-status", counted);
        out().open("select", Stream.concat(known.stream(), more).toArray(String[]::new));
        option("", false, none);
    }

    private void option(String value, boolean chosen, String key) throws IOException {
        out().open("option", "value", value, "selected", chosen ? "selected" : null)
                .words(key)
                .close();
    }

    private void trajectory(ActionRow row) throws IOException {
        out().open("div", "class", "cell cell-trajectory");
        out().open("p", "class", "cell-label").words("plan.trajectory").close();
        Trajectory decided = row.trajectory();
        if (decided == null) {
            cells.button("continue", "link-button", "plan.trajectory.continue", row);
            cells.button("stop", "link-button", "plan.trajectory.stop", row);
        } else {
            out().open("p").words(decided.key()).text(" ");
            successor(row);
            out().close();
        }
        String choice = "successor.xhtml?id=" + page.getPlan().id() + "&action=" + row.id();
        out().open("a", "href", choice, "class", "cell-choose")
                .words("plan.trajectory.choose")
                .aside(GridCells.name(row));
        out().close(2);
    }

    private void successor(ActionRow row) throws IOException {
        ActionRow successor = page.getSuccession().successor(row);
        if (successor != null) {
            String place = "?id=" + page.getSuccession().next().id() + "#action-" + successor.id();
            out().open("a", "href", "/plan/edit.xhtml" + place)
                    .text(successor.label())
                    .close();
        }
    }
}
