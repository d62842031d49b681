package portal.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.plan.ActionField;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.NewAction;
import portal.plan.OpenReason;
import portal.plan.PlanDetail;
import portal.plan.PlanKind;
import portal.plan.Theme;
import portal.plan.imports.DraftChoices;
import portal.plan.imports.PlanFile;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.TimeframeKind;

class PlanCsvTest {

    @ParameterizedTest
    @EnumSource(PlanKind.class)
    void what_was_downloaded_is_brought_in_again_field_by_field(PlanKind kind) {
        PlanDetail plan = plan(kind);
        List<NewAction> read = PlanFile.read(
                        PlanCsv.of(plan).getBytes(StandardCharsets.UTF_8), PlanWindow.UNKNOWN, DraftChoices.NONE)
                .actions();
        assertThat(read).hasSameSizeAs(plan.actions());
        for (int index = 0; index < read.size(); index++) {
            assertSame(read.get(index), plan.actions().get(index), kind == PlanKind.PREVIOUS);
        }
    }

    private static void assertSame(NewAction read, ActionRow row, boolean lookingBack) {
        Map<ActionField, String> texts = new EnumMap<>(Map.of(
                ActionField.REFERENCE, row.reference(),
                ActionField.GROUP, row.groupTitle(),
                ActionField.ACTION, row.action(),
                ActionField.METHOD, row.method(),
                ActionField.MEASURE, row.successMeasure(),
                ActionField.OWNER, row.owner(),
                ActionField.LINKS, row.links()));
        if (lookingBack) {
            texts.put(ActionField.RAG, row.rag());
            texts.put(ActionField.ACCOUNT, row.account());
        }
        texts.forEach((field, text) -> assertThat(
                        Objects.requireNonNullElse(read.text().written(field), ""))
                .as(field.name())
                .isEqualTo(text));
        assertThat(read.timeframe().raw()).isEqualTo(row.timeframe());
        assertThat(read.themes()).isEqualTo(row.themes());
        assertThat(read.businessAsUsual()).isEqualTo(row.businessAsUsual());
        assertThat(read.status()).isEqualTo(lookingBack ? row.status() : null);
        assertThat(read.reason()).isEqualTo(lookingBack ? row.reason() : null);
    }

    @Test
    void no_cell_can_act_as_a_formula() {
        assertThat(PlanCsv.of(plan(PlanKind.NEW))).contains(",'=1+1,");
    }

    @ParameterizedTest
    @CsvSource({"up-12,UP,12", "down-3,DOWN,3", "remove-9,REMOVE,9", "restore-9,RESTORE,9"})
    void a_button_names_its_action(String written, RowCommand.Verb verb, long id) {
        assertThat(RowCommand.parse(written)).isEqualTo(new RowCommand(verb, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Add an action", "remove-", "remove-1x", "drop-1"})
    void anything_else_is_the_button_for_a_new_action(String written) {
        assertThat(RowCommand.parse(written)).isEqualTo(new RowCommand(RowCommand.Verb.ADD, 0));
    }

    @Test
    void dates_are_said_as_shortly_as_they_are_meant() {
        LocalDate march = LocalDate.of(2027, 3, 1);
        assertThat(PlanDates.between(march, LocalDate.of(2027, 3, 31))).isEqualTo("March 2027");
        assertThat(PlanDates.between(march, LocalDate.of(2027, 5, 31))).isEqualTo("March 2027 to May 2027");
        assertThat(PlanDates.between(march, march)).isEqualTo("1 March 2027");
        assertThat(PlanDates.between(march, null)).isEqualTo("from 1 March 2027");
        assertThat(PlanDates.between(null, null)).isEmpty();
    }

    private static PlanDetail plan(PlanKind kind) {
        List<ActionRow> rows = List.of(
                row(
                        "3",
                        "Be seen",
                        "Meet; talk, \"listen\"\nand write",
                        Set.of(Theme.EVALUATING_IMPACT, Theme.VISIBILITY),
                        false),
                row("3a", "", "=1+1", EnumSet.allOf(Theme.class), true),
                row("", "Be heard", "'=quoted", Set.of(), true));
        return new PlanDetail(1, 2, 3, kind, PlanWindow.UNKNOWN, "", null, null, 1, rows);
    }

    private static ActionRow row(String reference, String group, String action, Set<Theme> themes, boolean usual) {
        return new ActionRow(
                5,
                1,
                reference,
                group,
                action,
                "Monthly, as ever",
                "10 meetings",
                "Mar-27",
                TimeframeKind.MONTH,
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 31),
                "Network; Deans",
                "R4, visibility of technicians",
                themes,
                usual,
                "Red",
                ActionStatus.NOT_STARTED,
                OpenReason.LACK_OF_RESOURCE,
                "-5% of the rooms",
                3);
    }
}
