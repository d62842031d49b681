package portal.plan.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionField;
import portal.plan.ActionText;
import portal.plan.NewAction;
import portal.plan.OpenReason;
import portal.plan.PillarWords;
import portal.plan.Theme;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.Timeframe;
import portal.platform.faces.Texts;

/** Makes an action of a row, and keeps beside it what was doubtful. */
final class RowReader {

    private final SourceTable table;
    private final TimeframeReading timeframes;

    RowReader(SourceTable table, PlanWindow window) {
        this.table = table;
        this.timeframes = new TimeframeReading(window);
    }

    /** @param group the title that the row stands under */
    RowDraft read(SourceRow row, @Nullable String group) {
        RowValues values = new RowValues(table, row);
        Doubts doubts = new Doubts(values);
        ActionText text = words(values, group);
        boolean usual = table.kind() == TableKind.BUSINESS_AS_USUAL || isYes(values.text(ColumnField.USUAL));
        TextChecks.check(values, doubts);
        OwnerChecks.check(values, doubts);
        if (!usual) {
            TextChecks.checkMeasure(values, doubts);
        }
        Timeframe timeframe = timeframes.read(values, doubts);
        Set<Theme> themes = themes(values, text.written(ActionField.GROUP), doubts);
        StatusReading status = StatusReading.of(values, doubts);
        text.write(
                ActionField.RAG, values.has(ColumnField.COLOUR) ? some(values.text(ColumnField.COLOUR)) : status.raw());
        if (!row.pages().isEmpty()) {
            doubts.addForRow(IssueCode.READ_FROM_PDF, row.pages());
        }
        if (row.hidden()) {
            doubts.addForRow(IssueCode.ROW_HIDDEN, "");
        }
        NewAction action = new NewAction(text, timeframe, themes, usual, status.status(), reason(values));
        return new RowDraft(values.place(), source(row), action, doubts.issues());
    }

    private static boolean isYes(String text) {
        return !text.isBlank() && text.equalsIgnoreCase(Texts.of("plan.csv.usual.yes"));
    }

    private static @Nullable OpenReason reason(RowValues values) {
        String text = values.text(ColumnField.REASON);
        if (text.isBlank()) {
            return null;
        }
        return Arrays.stream(OpenReason.values())
                .filter(reason -> Texts.of(reason.key()).equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    private static ActionText words(RowValues values, @Nullable String group) {
        return new ActionText()
                .write(ActionField.REFERENCE, some(values.text(ColumnField.REFERENCE)))
                .write(ActionField.GROUP, group)
                .write(ActionField.ACTION, some(values.text(ColumnField.ACTION)))
                .write(ActionField.METHOD, some(values.text(ColumnField.METHOD)))
                .write(ActionField.MEASURE, some(values.text(ColumnField.MEASURE)))
                .write(ActionField.OWNER, some(values.text(ColumnField.OWNER)))
                .write(ActionField.LINKS, some(values.text(ColumnField.LINKS)))
                .write(ActionField.ACCOUNT, some(values.text(ColumnField.ACCOUNT)))
                .write(ActionField.EVIDENCE, some(values.text(ColumnField.EVIDENCE)));
    }

    private Set<Theme> themes(RowValues values, @Nullable String group, Doubts doubts) {
        if (values.has(ColumnField.THEMES)) {
            return PillarWords.read(values.text(ColumnField.THEMES)).themes();
        }
        PillarWords.Reading links = PillarWords.read(values.text(ColumnField.LINKS));
        if (!links.misspelt().isEmpty()) {
            doubts.add(ColumnField.LINKS, IssueCode.PILLAR_SPELLING, String.join(", ", links.misspelt()));
        }
        if (links.repeated()) {
            doubts.add(ColumnField.LINKS, IssueCode.ROW_MERGED);
        }
        if (!links.themes().isEmpty()) {
            return links.themes();
        }
        Optional<Theme> heading = heading(group).or(() -> heading(table.sheet()));
        heading.ifPresent(theme -> doubts.addForRow(IssueCode.PILLAR_FROM_GROUP, theme.name()));
        if (heading.isEmpty() && values.has(ColumnField.LINKS)) {
            doubts.add(ColumnField.LINKS, IssueCode.PILLAR_UNKNOWN);
        }
        return heading.map(Set::of).orElseGet(Set::of);
    }

    /** The one pillar that a short heading names. */
    private static Optional<Theme> heading(@Nullable String heading) {
        if (heading == null || heading.split("\\s+").length > 6) {
            return Optional.empty();
        }
        Set<Theme> themes = PillarWords.read(heading).themes();
        return themes.size() == 1 ? themes.stream().findFirst() : Optional.empty();
    }

    private List<RowDraft.SourceText> source(SourceRow row) {
        return table.columns().stream()
                .map(column -> new RowDraft.SourceText(
                        column.letter(),
                        column.header(),
                        row.cell(column.index()).text()))
                .filter(cell -> !cell.text().isBlank())
                .toList();
    }

    private static @Nullable String some(String text) {
        return text.isBlank() ? null : text;
    }
}
