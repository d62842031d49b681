package portal.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portal.plan.ActionField;
import portal.plan.NewAction;
import portal.plan.timeframe.PlanWindow;

/** Headers that mean one thing beside a status and another without. */
class ColumnProposalsTest {

    @Test
    void beside_a_status_evidence_shows_what_was_done() {
        NewAction action = only("Action|RAG|Evidence\nLend tools|Green|Loan book of 2025\n");
        assertThat(action.written(ActionField.EVIDENCE)).isEqualTo("Loan book of 2025");
        assertThat(action.written(ActionField.METHOD)).isEmpty();
    }

    @Test
    void in_a_plan_to_come_evidence_is_why_it_is_planned() {
        NewAction action = only("Action|Lead|Evidence\nLend tools|Stores|Survey of 2025\n");
        assertThat(action.written(ActionField.METHOD)).isEqualTo("Survey of 2025");
        assertThat(action.written(ActionField.EVIDENCE)).isEmpty();
    }

    private static NewAction only(String lines) {
        return PlanFile.read(Grid.csv(lines), PlanWindow.UNKNOWN, DraftChoices.NONE)
                .actions()
                .get(0);
    }
}
