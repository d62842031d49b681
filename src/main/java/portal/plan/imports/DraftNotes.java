package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;

/** Collects, while a file is read, what was doubtful and what was left out. */
final class DraftNotes {

    private final List<RowIssue> issues = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    void doubt(RowIssue issue) {
        issues.add(issue);
    }

    void leaveOut(Place place, int column, String text, LeftOut.Reason reason) {
        if (!text.isBlank()) {
            leftOut.add(new LeftOut(place, column, text, reason));
        }
    }

    void leaveOut(Place place, SourceRow row, LeftOut.Reason reason) {
        for (int column = 0; column < row.cells().size(); column++) {
            leaveOut(place, column, row.cell(column).text(), reason);
        }
    }

    List<RowIssue> issues() {
        return issues;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }
}
