package portal.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.facts.Plans.aPlan;

import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.plan.ActionStatus;
import portal.plan.Theme;

class PlanFactsTest {

    @Test
    void thirty_and_three_and_four_are_thirty_seven() {
        Map<String, String> facts = PlanFacts.ofPrevious(aPlan().with(30, ActionStatus.COMPLETE, Theme.VISIBILITY)
                .with(3, ActionStatus.IN_PROGRESS)
                .with(4, ActionStatus.NOT_COMPLETE)
                .previous());

        assertThat(facts)
                .containsEntry("previous.actions.total", "37")
                .containsEntry("previous.status.complete", "30")
                .containsEntry("previous.status.in-progress", "3")
                .containsEntry("previous.status.not-complete", "4")
                .containsEntry("previous.status.unknown", "0")
                .containsEntry("previous.complete.share", "81% (30 of 37)")
                .containsEntry("previous.complete.phrase", "a large majority")
                .containsEntry("previous.complete.visibility", "30")
                .containsEntry("previous.complete.themes", "1");
    }

    @Test
    void an_action_without_a_status_is_counted_as_such() {
        Map<String, String> facts = PlanFacts.ofPrevious(
                aPlan().with(2, ActionStatus.COMPLETE).with(1, null).previous());

        assertThat(facts)
                .containsEntry("previous.actions.total", "3")
                .containsEntry("previous.status.unknown", "1")
                .containsEntry("previous.complete.share", "2 of 3");
    }

    @Test
    void business_as_usual_is_counted_apart() {
        Map<String, String> facts = PlanFacts.ofNext(
                aPlan().with(5, null, Theme.RECOGNITION).withBusinessAsUsual(6).next());

        assertThat(facts)
                .containsEntry("plan.actions.total", "5")
                .containsEntry("plan.theme.recognition", "5")
                .containsEntry("plan.theme.visibility", "0")
                .containsEntry("plan.business-as-usual", "6");
    }

    @Test
    void owners_measures_and_dates_are_counted_with_their_base() {
        Map<String, String> facts = PlanFacts.ofNext(
                aPlan().with(31, null, Theme.SUSTAINABILITY).withBare(2).next());

        assertThat(facts)
                .containsEntry("plan.actions.total", "33")
                .containsEntry("plan.with-owner", "31")
                .containsEntry("plan.with-measure", "31")
                .containsEntry("plan.with-numeric-measure", "31")
                .containsEntry("plan.with-date", "31")
                .containsEntry("plan.with-owner.share", "94% (31 of 33)")
                .containsEntry("plan.theme.none", "2")
                .containsEntry("plan.months", "36")
                .containsEntry("plan.window", "September 2026 to August 2029");
    }

    @Test
    void an_empty_plan_has_facts_too() {
        assertThat(PlanFacts.ofPrevious(aPlan().previous()))
                .containsEntry("previous.actions.total", "0")
                .containsEntry("previous.complete.phrase", "none")
                .doesNotContainKey("previous.window");
    }
}
