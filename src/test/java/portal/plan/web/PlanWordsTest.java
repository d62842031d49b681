package portal.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.plan.ActionRow;
import portal.plan.MadeUpPlan;
import portal.plan.timeframe.PlanWindow;

class PlanWordsTest {

    @ParameterizedTest
    @CsvSource({
        "up-12,UP,12",
        "down-3,DOWN,3",
        "remove-9,REMOVE,9",
        "restore-9,RESTORE,9",
        "copy-7,COPY,7",
        "continue-4,CONTINUE,4",
        "stop-5,STOP,5"
    })
    void a_button_names_its_action(String written, RowCommand.Verb verb, long id) {
        assertThat(RowCommand.parse(written)).isEqualTo(new RowCommand(verb, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Add an action", "remove-", "remove-1x", "fold-1"})
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mar-27|March 2027",
                "26-Jul|perhaps July 2026: a spreadsheet may have changed it. If so, write the month and the year.",
                "Q2 2027|depends on how this plan counts its quarters and years",
                "soonish|not understood as a date",
            })
    void below_a_timeframe_stands_how_it_is_understood(String written, String understood) {
        ActionRow row = MadeUpPlan.dated()
                .action("Lend", "HR", written, "")
                .detail()
                .actions()
                .get(0);
        assertThat(PlanDates.read(row, new PlanWindow(LocalDate.of(2025, 9, 1), 36)))
                .isEqualTo(understood);
    }
}
