package portal.plan.imports;

import java.util.List;

/** A table of the file as it would be brought in. */
public record TableDraft(
        String id,
        String sheet,
        TableKind kind,
        int headerRow,
        List<SourceColumn> columns,
        List<RowDraft> rows,
        int lines,
        boolean lastTime) {

    public boolean isTaken() {
        return kind.isTaken();
    }
}
