package portal.plan.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of one row, field by field. Where several columns feed one field, each is put under its header; owners are names in a row, the accountable one first. */
final class RowValues {

    private final SourceTable table;
    private final SourceRow row;

    RowValues(SourceTable table, SourceRow row) {
        this.table = table;
        this.row = row;
    }

    Place place() {
        return table.place(row);
    }

    SourceRow row() {
        return row;
    }

    boolean has(ColumnField field) {
        return table.has(field);
    }

    String text(ColumnField field) {
        List<SourceColumn> columns = table.columns(field);
        if (columns.size() == 1) {
            return said(columns.get(0));
        }
        boolean names = field == ColumnField.OWNER;
        return columns.stream()
                .filter(column -> !said(column).isEmpty())
                .map(column -> names ? said(column) : column.header() + ": " + said(column))
                .collect(Collectors.joining(names ? "; " : "\n"));
    }

    Optional<SourceCell> cell(ColumnField field) {
        return table.columns(field).stream().findFirst().map(column -> row.cell(column.index()));
    }

    /** Where a doubt about the field is shown. */
    int column(ColumnField field) {
        return table.columns(field).stream()
                .mapToInt(SourceColumn::index)
                .findFirst()
                .orElse(-1);
    }

    private String said(SourceColumn column) {
        SourceCell cell = row.cell(column.index());
        boolean dash = column.field() == ColumnField.TIMEFRAME || column.field() == ColumnField.STATUS;
        return cell.says() || dash ? cell.text() : "";
    }
}
