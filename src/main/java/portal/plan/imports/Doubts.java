package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;

/** The doubts about one row. */
final class Doubts {

    private final RowValues values;
    private final List<RowIssue> issues = new ArrayList<>();

    Doubts(RowValues values) {
        this.values = values;
    }

    void add(ColumnField field, IssueCode code) {
        add(field, code, "");
    }

    void add(ColumnField field, IssueCode code, String detail) {
        issues.add(new RowIssue(values.place(), values.column(field), code, values.text(field), detail));
    }

    void addForRow(IssueCode code, String detail) {
        issues.add(new RowIssue(values.place(), -1, code, "", detail));
    }

    List<RowIssue> issues() {
        return issues;
    }
}
