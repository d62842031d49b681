package portal.plan.web;

import java.io.IOException;
import java.util.List;
import portal.plan.ActionField;
import portal.plan.ActionRow;

/** The actions of the new plan: what, how, when, by whom and for what. */
final class NewRows extends GridRows {

    private final GridCells cells;

    NewRows(GridCells cells) {
        super(
                "plan-grid-new",
                List.of(
                        "plan.field.REFERENCE",
                        "plan.field.ACTION",
                        "plan.field.METHOD",
                        "plan.field.MEASURE",
                        "plan.grid.when",
                        "plan.field.THEMES"));
        this.cells = cells;
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
        cells.words(row, ActionField.GROUP);
        out().close().open("td");
        cells.words(row, ActionField.METHOD);
        out().close().open("td");
        cells.words(row, ActionField.MEASURE);
        out().close().open("td");
        cells.words(row, ActionField.TIMEFRAME);
        out().open("p", "class", "plan-reading", "id", GridCells.id(row, "reading"));
        out().text(cells.reading(row)).close();
        cells.words(row, ActionField.OWNER);
        out().close().open("td");
        cells.pillars(row);
        cells.words(row, ActionField.LINKS);
        cells.usual(row);
        out().close();
    }
}
