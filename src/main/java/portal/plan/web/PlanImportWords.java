package portal.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionField;
import portal.plan.NewAction;
import portal.plan.Part;
import portal.plan.imports.ColumnField;
import portal.plan.imports.IssueCode;
import portal.plan.imports.LeftOut;
import portal.plan.imports.Place;
import portal.plan.imports.PlanDraft;
import portal.plan.imports.RowDraft;
import portal.plan.imports.RowIssue;
import portal.plan.imports.SourceColumn;
import portal.plan.imports.TableDraft;
import portal.plan.imports.TableKind;
import portal.plan.timeframe.Timeframe;
import portal.plan.timeframe.YearKind;
import portal.platform.faces.Texts;

/** Says in plain words what was understood of a file and what is doubtful. */
@Named
@ApplicationScoped
public class PlanImportWords {

    /** A field as it would stand in the plan. */
    public record Line(String label, String value) {}

    private static final List<ActionField> SHOWN = List.of(
            ActionField.REFERENCE,
            ActionField.GROUP,
            ActionField.ACTION,
            ActionField.METHOD,
            ActionField.MEASURE,
            ActionField.OWNER,
            ActionField.LINKS,
            ActionField.RAG,
            ActionField.ACCOUNT,
            ActionField.EVIDENCE);

    public List<ColumnField> getFields() {
        return List.of(ColumnField.values());
    }

    public List<TableKind> getKinds() {
        return List.of(TableKind.values());
    }

    public List<YearKind> getYearKinds() {
        return List.of(YearKind.values());
    }

    /** What a table is, in a line. */
    public String title(TableDraft table) {
        String kind = Texts.of(table.kind().key());
        int count = table.isTaken() ? table.rows().size() : table.lines();
        return table.sheet().isEmpty()
                ? Texts.of("plan.import.table", kind, count)
                : Texts.of("plan.import.table.sheet", kind, count, table.sheet());
    }

    /** Tables that are taken are shown open: the attribute is there or not. */
    public @Nullable String opened(TableDraft table) {
        return table.isTaken() ? "open" : null;
    }

    /** Why a column goes where it goes, where its header alone does not say it. */
    public String basis(TableDraft table, SourceColumn column) {
        return table.isTaken() ? Texts.of("plan.import.basis." + column.basis()) : "";
    }

    public String header(RowDraft.SourceText cell) {
        return cell.header().isBlank() ? Texts.of("plan.import.letter", cell.letter()) : cell.header();
    }

    /** The action as it would be, field by field, without those that stay empty. */
    public List<Line> lines(PlanDraft draft, RowDraft row) {
        NewAction action = row.action();
        List<Line> lines = new ArrayList<>();
        for (ActionField field : SHOWN) {
            add(lines, "plan.field." + field.name(), action.text().written(field));
            if (field == ActionField.OWNER) {
                add(lines, "plan.import.owners", PlanNames.owners(draft.owners(row), draft.lists()));
                add(lines, "plan.field.TIMEFRAME", when(action.timeframe()));
            } else if (field == ActionField.LINKS) {
                add(lines, "plan.import.links", links(draft.links(row)));
            }
        }
        add(
                lines,
                "plan.field.THEMES",
                action.themes().stream()
                        .sorted()
                        .map(theme -> Texts.of(theme.key()))
                        .collect(Collectors.joining(", ")));
        add(
                lines,
                "plan.field.STATUS",
                action.status() == null ? null : Texts.of(action.status().key()));
        return lines;
    }

    /** Links to other frameworks than the pillars, which have a line of their own. */
    private static String links(List<Part> links) {
        return links.stream().map(PlanNames::name).collect(Collectors.joining("; "));
    }

    private static void add(List<Line> lines, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(Texts.of(key), value));
        }
    }

    private static String when(Timeframe timeframe) {
        String kind = Texts.of("plan.when." + timeframe.kind().name());
        if (timeframe.raw().isEmpty()) {
            return "";
        }
        String dates = PlanDates.between(timeframe.start(), timeframe.end());
        return timeframe.raw() + " (" + (dates.isEmpty() ? kind : dates) + ")";
    }

    public String doubt(RowIssue issue) {
        return Texts.of(issue.code().key(), detail(issue));
    }

    private static String detail(RowIssue issue) {
        if (issue.code() == IssueCode.RAG_BY_COLOUR) {
            return Texts.of("plan.status." + issue.detail());
        }
        if (issue.code() == IssueCode.PILLAR_FROM_GROUP) {
            return Texts.of("plan.theme." + issue.detail());
        }
        return issue.detail();
    }

    /** The doubts about a row, first those that ask for a look. */
    public List<RowIssue> doubts(PlanDraft draft, RowDraft row) {
        Stream<RowIssue> ofTheFile =
                draft.issues().stream().filter(issue -> issue.place().equals(row.place()));
        return sorted(Stream.concat(row.issues().stream(), ofTheFile));
    }

    /** The doubts that belong to no row of an action. */
    public List<RowIssue> doubtsBeside(PlanDraft draft) {
        List<Place> rows = draft.rows().map(RowDraft::place).toList();
        return sorted(draft.issues().stream().filter(issue -> !rows.contains(issue.place())));
    }

    private static List<RowIssue> sorted(Stream<RowIssue> issues) {
        return issues.sorted(
                        Comparator.comparing((RowIssue issue) -> !issue.code().isQuestion()))
                .toList();
    }

    public String place(Place place) {
        return place.sheet().isEmpty()
                ? Texts.of("plan.import.row", place.row())
                : Texts.of("plan.import.row.sheet", place.row(), place.sheet());
    }

    /** What was left out, without the headers, which everybody sees are headers. */
    public List<LeftOut> leftOut(PlanDraft draft) {
        return draft.leftOut().stream()
                .filter(cell ->
                        cell.reason() != LeftOut.Reason.HEADER && cell.reason() != LeftOut.Reason.REPEATED_HEADER)
                .toList();
    }

    public String leftOutCount(PlanDraft draft) {
        return Texts.of("plan.import.left.count", leftOut(draft).size());
    }
}
