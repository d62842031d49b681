package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;

/** Reads the rows of one table in their order, carrying the group down. */
final class TableReader {

    private final SourceTable table;
    private final DraftNotes notes;
    private final GroupRows groupRows;
    private final RowReader reader;
    private final List<RowDraft> drafts = new ArrayList<>();
    private @Nullable SourceRow openGroup;
    private @Nullable String heading;
    private @Nullable String group;

    private TableReader(SourceTable table, PlanWindow window, DraftNotes notes) {
        this.table = table;
        this.notes = notes;
        this.groupRows = new GroupRows(table);
        this.reader = new RowReader(table, window);
    }

    static TableDraft read(SourceTable table, PlanWindow window, DraftNotes notes) {
        TableReader reader = new TableReader(table, window, notes);
        if (table.kind().isTaken()) {
            reader.readRows();
        } else if (!table.kind().isList()) {
            table.body()
                    .forEach(row ->
                            notes.leaveOut(table.place(row), row, table.kind().reason()));
        }
        return new TableDraft(
                table.id(),
                table.sheet(),
                table.kind(),
                table.headerRow(),
                table.columns(),
                reader.drafts,
                table.body().size(),
                table.lastTime());
    }

    private void readRows() {
        List<SourceRow> rows = table.body();
        for (int i = 0; i < rows.size(); i++) {
            SourceRow next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (groupRows.isGroup(rows.get(i), next)) {
                begin(rows.get(i));
            } else if (rows.get(i).saying() > 0) {
                take(rows.get(i));
            } else {
                notes.leaveOut(table.place(rows.get(i)), rows.get(i), LeftOut.Reason.STRAY_SIGN);
            }
        }
        closeGroup();
        unknownColumns();
    }

    private void begin(SourceRow row) {
        closeGroup();
        openGroup = row;
        GroupTitle title = GroupTitle.of(row);
        heading = title.title();
        group = null;
    }

    /** A group whose actions never came is no group but a line of text. */
    private void closeGroup() {
        if (openGroup != null) {
            notes.leaveOut(table.place(openGroup), openGroup, LeftOut.Reason.GROUP_WITHOUT_ACTIONS);
            openGroup = null;
        }
    }

    private void take(SourceRow row) {
        if (openGroup != null) {
            confirm(openGroup);
            openGroup = null;
        }
        RowValues values = new RowValues(table, row);
        String own = values.text(ColumnField.GROUP);
        if (!own.isBlank()) {
            group = own;
        } else if (values.cell(ColumnField.GROUP).filter(SourceCell::isStray).isPresent()) {
            group = null;
        }
        leaveOutUnused(row);
        drafts.add(reader.read(row, wholeGroup()));
    }

    /** The heading above and the group that the row itself names. */
    private @Nullable String wholeGroup() {
        if (heading == null || group == null) {
            return group == null ? heading : group;
        }
        return heading + ": " + group;
    }

    private void confirm(SourceRow groupRow) {
        GroupTitle title = GroupTitle.of(groupRow);
        if (title.torn()) {
            notes.doubt(
                    new RowIssue(table.place(groupRow), -1, IssueCode.GROUP_GARBLED, title.source(), title.title()));
        }
        for (int column = 0; column < groupRow.cells().size(); column++) {
            SourceCell cell = groupRow.cell(column);
            if (cell.isStray()) {
                notes.leaveOut(table.place(groupRow), column, cell.text(), LeftOut.Reason.STRAY_SIGN);
            }
        }
    }

    private void leaveOutUnused(SourceRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            SourceCell cell = row.cell(column);
            ColumnField field = table.columns().get(column).field();
            if (field == ColumnField.LEAVE_OUT) {
                notes.leaveOut(table.place(row), column, cell.text(), LeftOut.Reason.COLUMN);
            } else if (cell.isStray() && field != ColumnField.TIMEFRAME && field != ColumnField.STATUS) {
                notes.leaveOut(table.place(row), column, cell.text(), LeftOut.Reason.STRAY_SIGN);
            }
        }
    }

    /** A column that nobody has decided about and that holds words. */
    private void unknownColumns() {
        Place header = new Place(table.sheet(), table.headerRow());
        table.columns().stream()
                .filter(column -> column.field() == ColumnField.LEAVE_OUT && !column.sure())
                .filter(column -> table.body().stream()
                        .anyMatch(row -> row.cell(column.index()).says()))
                .forEach(column -> notes.doubt(new RowIssue(
                        header, column.index(), IssueCode.COLUMN_UNKNOWN, column.header(), column.letter())));
    }
}
