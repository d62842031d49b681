package portal.plan.imports;

import java.util.List;
import java.util.stream.Stream;
import portal.plan.ActionField;
import portal.plan.LinkReading;
import portal.plan.NewAction;
import portal.plan.OwnerNames;
import portal.plan.Part;
import portal.plan.PlanLists;

/** What was understood of a file. Nothing of it is in the plan until a person confirms it. */
public record PlanDraft(List<TableDraft> tables, PlanLists lists, List<RowIssue> issues, List<LeftOut> leftOut) {

    /** Whether its rows were put together from what is drawn on pages, which is to be trusted less. */
    public boolean isFromPdf() {
        return rows().flatMap(row -> row.issues().stream()).anyMatch(issue -> issue.code() == IssueCode.READ_FROM_PDF);
    }

    public Stream<RowDraft> rows() {
        return tables.stream().flatMap(table -> table.rows().stream());
    }

    public List<NewAction> actions() {
        return rows().map(RowDraft::action).toList();
    }

    public long actionCount() {
        return rows().filter(row -> !row.action().businessAsUsual()).count();
    }

    public long usualCount() {
        return rows().filter(row -> row.action().businessAsUsual()).count();
    }

    /** The different groups that actions stand in. */
    public long groupCount() {
        return rows().map(row -> row.action().text().written(ActionField.GROUP))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
    }

    /** The roles and bodies that the row's owner names. */
    public List<String> owners(RowDraft row) {
        return OwnerNames.of(row.action().written(ActionField.OWNER), lists::explains);
    }

    /** What the row is linked to besides the pillars. */
    public List<Part> links(RowDraft row) {
        return LinkReading.of(row.action().written(ActionField.LINKS), lists).others();
    }

    /** All doubts, those about single rows and those about the file. */
    public Stream<RowIssue> allIssues() {
        return Stream.concat(rows().flatMap(row -> row.issues().stream()), issues.stream());
    }

    public long questionCount() {
        return allIssues().filter(issue -> issue.code().isQuestion()).count();
    }
}
