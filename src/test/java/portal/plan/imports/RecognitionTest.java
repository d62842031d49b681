package portal.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.plan.ActionField;
import portal.plan.ActionStatus;
import portal.plan.NewAction;
import portal.plan.OwnerNames;
import portal.plan.Theme;
import portal.plan.imports.Recognition.What;
import portal.plan.timeframe.Timeframe;

/** How well made-up plans are understood. {@code mvn test -Dtest=RecognitionTest} prints the table of the README. */
class RecognitionTest {

    private final Recognition recognition = new Recognition();

    @Test
    void plans_in_all_shapes_and_notations_are_understood_without_a_silent_error() throws IOException {
        List<Sample> samples = Sample.all();
        int files = 0;
        for (Sample sample : samples) {
            for (String format : sample.formats()) {
                judge(sample, format);
                files++;
            }
        }
        List<String> lines = new ArrayList<>(List.of(
                "Read: " + samples.size() + " made-up plans in " + files + " files",
                "",
                "| what | right | wrong | flagged | right without a question |",
                "|---|---|---|---|---|"));
        lines.addAll(recognition.lines());
        lines.forEach(System.out::println);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "recognition.md"), lines);
        assertThat(samples).hasSizeGreaterThanOrEqualTo(25);
        assertThat(recognition.silent()).isEmpty();
        assertThat(recognition.shareRight(What.CELLS)).isGreaterThanOrEqualTo(0.98);
    }

    private void judge(Sample sample, String format) {
        String where = sample.name() + "." + format;
        PlanDraft draft = sample.read(format);
        boolean continued = draft.issues().stream().anyMatch(issue -> issue.code() == IssueCode.TABLE_CONTINUED);
        recognition.judge(
                What.TABLES,
                where,
                sample.answers("tables").get(0).stream()
                        .filter(kind -> !kind.equals("?"))
                        .collect(Collectors.joining(" ")),
                draft.tables().stream()
                        .map(table -> table.kind().name())
                        .filter(kind -> !kind.equals("NOT_NEEDED"))
                        .collect(Collectors.joining(" ")),
                continued);
        List<TableDraft> taken =
                draft.tables().stream().filter(TableDraft::isTaken).toList();
        int next = 0;
        for (int index = 0; index < sample.answers("columns").size(); index++) {
            List<String> fields = sample.answers("columns").get(index);
            TableDraft table = taken.size() > index ? taken.get(index) : null;
            judgeColumns(where, fields, table);
            for (RowDraft row : table == null ? List.<RowDraft>of() : table.rows()) {
                String at = where + " row " + row.place().row();
                judgeCells(at, fields, Objects.requireNonNull(table), row);
                if (next < sample.rows().size()) {
                    judgeReadings(at, fields, sample.rows().get(next), row);
                }
                next++;
            }
        }
        recognition.judge(
                What.ROWS, where + " in all", String.valueOf(sample.rows().size()), String.valueOf(next), false);
    }

    private void judgeColumns(String where, List<String> fields, @Nullable TableDraft table) {
        for (int index = 0; index < fields.size(); index++) {
            boolean there = table != null && table.columns().size() > index;
            SourceColumn column =
                    there ? Objects.requireNonNull(table).columns().get(index) : null;
            recognition.judge(
                    What.COLUMNS,
                    where + " column " + index,
                    fields.get(index),
                    column == null ? "nothing" : column.field().name(),
                    column != null && !column.sure());
        }
    }

    private void judgeCells(String where, List<String> fields, TableDraft table, RowDraft row) {
        for (RowDraft.SourceText cell : row.source()) {
            SourceColumn column = table.columns().stream()
                    .filter(each -> each.letter().equals(cell.letter()))
                    .findFirst()
                    .orElseThrow();
            String field = column.index() < fields.size() ? fields.get(column.index()) : "nothing";
            boolean placed = written(row.action(), field).contains(cell.text());
            recognition.judge(What.CELLS, where, cell.text(), placed ? cell.text() : "", !column.sure());
        }
    }

    private static String written(NewAction action, String field) {
        return switch (field) {
            case "START", "END", "TIMEFRAME" -> action.timeframe().raw();
            case "STATUS" -> action.written(ActionField.RAG);
            case "nothing" -> "";
            default -> action.written(ActionField.valueOf(field));
        };
    }

    private void judgeReadings(String where, List<String> fields, Sample.RightRow right, RowDraft row) {
        NewAction action = row.action();
        boolean anyGroup = right.group().equals("*");
        recognition.judge(What.ROWS, where, right.group(), anyGroup ? "*" : action.written(ActionField.GROUP), false);
        if (fields.contains("TIMEFRAME") || fields.contains("START")) {
            recognition.judge(What.TIMEFRAMES, where, right.timeframe(), said(action.timeframe()), asked(row, "DATE_"));
        }
        if (fields.contains("OWNER")) {
            String owners = String.join("; ", OwnerNames.of(action.written(ActionField.OWNER)));
            recognition.judge(What.OWNERS, where, right.owners(), owners, asked(row, "OWNER_"));
        }
        if (fields.contains("LINKS") || !right.themes().isEmpty()) {
            String themes = action.themes().stream().sorted().map(Theme::code).collect(Collectors.joining(" "));
            recognition.judge(What.LINKS, where, right.themes(), themes, asked(row, "PILLAR_"));
        }
        if (fields.contains("STATUS")) {
            recognition.judge(What.STATUSES, where, right.status(), letter(action), asked(row, "RAG_"));
        }
    }

    private static boolean asked(RowDraft row, String codes) {
        return row.issues().stream().anyMatch(issue -> issue.code().name().startsWith(codes));
    }

    private static String said(Timeframe timeframe) {
        return timeframe.kind() + " " + or(timeframe.start()) + " " + or(timeframe.end());
    }

    private static String or(@Nullable Object date) {
        return date == null ? "-" : date.toString();
    }

    private static String letter(NewAction action) {
        ActionStatus status = action.status();
        return status == null
                ? "-"
                : switch (status) {
                    case COMPLETE -> "C";
                    case IN_PROGRESS -> "P";
                    case NOT_COMPLETE -> "N";
                    case NOT_STARTED -> "S";
                    case SUPERSEDED -> "X";
                };
    }
}
