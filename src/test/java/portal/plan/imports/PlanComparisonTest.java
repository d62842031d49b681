package portal.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.plan.ActionField;
import portal.plan.ActionRow;
import portal.plan.FieldEdit;
import portal.plan.Parts;
import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.plan.PlanKind;
import portal.plan.PlanMerge;
import portal.plan.exports.ExportedPlan;
import portal.plan.exports.PlanFormat;
import portal.plan.imports.ComparedAction.Fate;
import portal.plan.imports.ComparedField.Outcome;
import portal.plan.timeframe.PlanWindow;

class PlanComparisonTest {

    private static final String FIRST = "Ref|Action|Owner\n1|Run|Ann\n2|Jump|Ben\n3|Rest|Cid";

    @Test
    void the_same_file_again_changes_nothing() {
        PlanComparison comparison = compare(plan("1|Run|Ann", "2|Jump|Ben", "3|Rest|Cid"), FIRST, FIRST);
        assertThat(comparison.count(Fate.SAME)).isEqualTo(3);
        PlanMerge merge = comparison.merge(Map.of(1L, 1, 2L, 1, 3L, 1), true);
        assertThat(merge).isEqualTo(new PlanMerge(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void what_was_written_here_since_is_told_from_what_the_file_changed() {
        PlanComparison comparison = compare(
                plan("1|Run|Zoe", "2|Jump|Zoe", "3|Rest|Cid"),
                "Ref|Action|Owner\n1|Run|Ann\n2|Jump|Dan\n3|Rest|Eve",
                FIRST);
        assertThat(comparison.actions())
                .flatExtracting(ComparedAction::fields)
                .extracting(field -> ((ComparedField) field).outcome())
                .containsExactly(Outcome.KEPT, Outcome.BOTH, Outcome.TAKEN);
        assertThat(comparison.isDisputed()).isTrue();
        assertThat(comparison.merge(Map.of(1L, 1, 2L, 1, 3L, 1), false).edits())
                .containsExactly(new FieldEdit(3, 1, ActionField.OWNER, "Eve"));
        assertThat(comparison.merge(Map.of(1L, 1, 2L, 1, 3L, 1), true).edits()).hasSize(2);
    }

    @Test
    void what_left_the_file_is_removed_and_what_was_only_here_stays() {
        PlanComparison comparison =
                compare(plan("1|Run|Ann", "2|Jump|Ben", "|Sing|Kim"), "Ref|Action|Owner\n1|Run|Ann\n4|Fly|Lou", FIRST);
        assertThat(comparison.actions())
                .extracting(ComparedAction::fate)
                .containsExactly(Fate.SAME, Fate.REMOVED, Fate.STAYS, Fate.ADDED);
        assertThat(comparison.merge(Map.of(1L, 1, 2L, 1, 3L, 1), false).removed())
                .containsExactly(2L);
    }

    @Test
    void what_changed_after_it_was_seen_is_not_removed() {
        PlanComparison comparison = compare(plan("1|Run|Ann", "2|Jump|Ben"), "Ref|Action|Owner\n1|Run|Ann", FIRST);
        assertThat(comparison.merge(Map.of(1L, 1, 2L, 0), false).removed()).isEmpty();
        assertThat(comparison.merge(Map.of(1L, 1), false).removed()).isEmpty();
    }

    @Test
    void another_file_removes_nothing() {
        PlanComparison comparison = compare(plan("1|Run|Ann"), "Action|Owner\nFly|Lou", FIRST);
        assertThat(comparison.actions()).extracting(ComparedAction::fate).containsExactly(Fate.STAYS, Fate.ADDED);
    }

    @Test
    void actions_without_a_number_are_known_by_their_words_and_unknown_columns_empty_nothing() {
        PlanComparison comparison = compare(plan("1|Run  fast!|Ann"), "Action|Measure\nrun fast|10 km", null);
        assertThat(comparison.actions())
                .extracting(ComparedAction::fate, action -> action.fields().stream()
                        .map(ComparedField::field)
                        .toList())
                .containsExactly(tuple(Fate.CHANGED, List.of(ActionField.ACTION, ActionField.MEASURE)));
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanFormat.class,
            names = {"XLSX", "CSV"})
    void a_downloaded_file_that_comes_back_unchanged_changes_nothing(PlanFormat format) {
        PlanDetail plan = plan("1|Run|Ann", "|=1+1|Ben; the Deans", "3a|'Quoted, and\nin two lines|");
        byte[] file = format.write(new ExportedPlan(plan, new PlanHeading("A university", "A round"), ""));
        PlanDraft draft = PlanFile.read(file, plan.window(), DraftChoices.NONE);
        assertThat(PlanComparison.of(plan, draft, null).actions())
                .hasSize(3)
                .allSatisfy(action -> assertThat(action.fate()).isEqualTo(Fate.SAME));
    }

    private static PlanComparison compare(PlanDetail plan, String file, @Nullable String earlier) {
        return PlanComparison.of(plan, draft(file), earlier == null ? null : draft(earlier));
    }

    private static PlanDraft draft(String lines) {
        return PlanFile.read(Grid.csv(lines), PlanWindow.UNKNOWN, DraftChoices.NONE);
    }

    private static PlanDetail plan(String... rows) {
        List<ActionRow> actions = new java.util.ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split("\\|", -1);
            actions.add(row(actions.size() + 1, parts));
        }
        return new PlanDetail(1, 1, 1, PlanKind.NEW, PlanWindow.UNKNOWN, "", null, null, 1, actions);
    }

    private static ActionRow row(int number, String... parts) {
        return new ActionRow(
                number,
                number,
                parts[0],
                "",
                parts[1],
                "",
                "",
                "",
                null,
                null,
                null,
                parts[2],
                "",
                Parts.asWritten(parts[2], "", Set.of()),
                false,
                "",
                null,
                null,
                "",
                "",
                null,
                null,
                1);
    }
}
