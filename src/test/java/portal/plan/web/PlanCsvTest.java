package portal.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.plan.ActionField;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.OpenReason;
import portal.plan.PlanDetail;
import portal.plan.PlanKind;
import portal.plan.Theme;
import portal.plan.imports.DraftChoices;
import portal.plan.imports.PlanDraft;
import portal.plan.imports.PlanFile;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.TimeframeKind;

class PlanCsvTest {

    @Test
    void what_was_downloaded_can_be_brought_in_again() {
        PlanDraft draft = PlanFile.read(
                PlanCsv.of(plan()).getBytes(StandardCharsets.UTF_8), PlanWindow.UNKNOWN, DraftChoices.NONE);
        assertThat(draft.actions()).singleElement().satisfies(action -> {
            assertThat(action.text().written(ActionField.REFERENCE)).isEqualTo("1a");
            assertThat(action.text().written(ActionField.ACTION)).isEqualTo("Meet; talk, \"listen\"");
            assertThat(action.timeframe().raw()).isEqualTo("Mar-27");
            assertThat(action.themes()).containsExactlyInAnyOrder(Theme.VISIBILITY, Theme.EVALUATING_IMPACT);
            assertThat(action.status()).isEqualTo(ActionStatus.NOT_COMPLETE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1"})
    void no_cell_can_act_as_a_formula(String cell) {
        assertThat(PlanCsv.inert(cell)).isEqualTo("'" + cell);
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

    private static PlanDetail plan() {
        ActionRow row = new ActionRow(
                5,
                1,
                "1a",
                "Be seen",
                "Meet; talk, \"listen\"",
                "Monthly",
                "10 meetings",
                "Mar-27",
                TimeframeKind.MONTH,
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 31),
                "Network",
                "R4",
                Set.of(Theme.EVALUATING_IMPACT, Theme.VISIBILITY),
                false,
                "Red",
                ActionStatus.NOT_COMPLETE,
                OpenReason.LACK_OF_RESOURCE,
                "No room",
                3);
        return new PlanDetail(1, 2, 3, PlanKind.PREVIOUS, PlanWindow.UNKNOWN, "", null, null, 1, List.of(row));
    }
}
