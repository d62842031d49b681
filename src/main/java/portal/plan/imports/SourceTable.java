package portal.plan.imports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table found in the file: its columns and the rows below its header.
 *
 * @param lastTime whether the institution confirmed such a table as this kind the last time
 */
record SourceTable(
        String id,
        String sheet,
        TableKind kind,
        int headerRow,
        List<SourceColumn> columns,
        List<SourceRow> body,
        boolean lastTime) {

    List<SourceColumn> columns(ColumnField field) {
        return columns.stream().filter(column -> column.field() == field).collect(Collectors.toList());
    }

    boolean has(ColumnField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    SourceTable as(TableKind otherKind, List<SourceColumn> otherColumns) {
        return new SourceTable(id, sheet, otherKind, headerRow, otherColumns, body, lastTime);
    }

    SourceTable asLastTime() {
        return new SourceTable(id, sheet, kind, headerRow, columns, body, true);
    }

    /** The columns that are put into actions. */
    List<SourceColumn> used() {
        return columns.stream()
                .filter(column -> column.field() != ColumnField.LEAVE_OUT)
                .toList();
    }

    Place place(SourceRow row) {
        return new Place(sheet, row.number());
    }
}
