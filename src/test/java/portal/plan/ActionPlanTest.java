package portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.TimeframeReader;
import portal.platform.access.Actor;

class ActionPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:03:00Z");
    private static final PlanWindow WINDOW = new PlanWindow(LocalDate.of(2026, 9, 1), 36);

    private static final Actor ANN = new Actor(1, "Ann", "ann@example.org", Set.of());

    private final ActionPlan plan = new ActionPlan(1, 2, PlanKind.NEW, PlanWindow.UNKNOWN);

    @Test
    void a_frozen_plan_refuses_every_change() {
        PlanAction action = plan.add();
        plan.freeze(NOW);
        List<ThrowingCallable> changes = List.of(
                plan::add,
                () -> plan.copy(action),
                () -> plan.remove(action, ANN, NOW),
                () -> plan.restore(action),
                () -> plan.move(action, true),
                () -> plan.cover(WINDOW),
                () -> plan.explainColours("green is done"),
                () -> plan.bringIn(List.of(), true, ANN, NOW),
                plan::requireOpen);
        assertThat(changes).allSatisfy(change -> assertThatThrownBy(change).isInstanceOf(PlanFrozen.class));
        plan.thaw();
        assertThat(plan.add()).isNotNull();
    }

    @Test
    void a_removed_action_comes_back_to_its_place() {
        PlanAction first = add("first");
        PlanAction second = add("second");
        add("third");
        plan.remove(second, ANN, NOW);
        assertThat(written()).containsExactly("first", "third");
        plan.restore(second);
        assertThat(written()).contains("first", "second", "third");
        assertThat(first.position()).isLessThan(second.position());
    }

    @Test
    void actions_change_places_with_their_neighbours_and_stop_at_the_ends() {
        PlanAction first = add("first");
        PlanAction second = add("second");
        PlanAction third = add("third");
        plan.remove(second, ANN, NOW);
        plan.move(third, true);
        assertThat(List.of(third.position(), first.position())).containsExactly(1, 2);
        plan.move(third, true);
        assertThat(List.of(third.position(), first.position())).containsExactly(1, 2);
        plan.move(third, false);
        assertThat(List.of(first.position(), third.position())).containsExactly(1, 2);
    }

    @Test
    void what_is_as_usual_stands_apart_and_no_action_moves_past_it() {
        PlanAction first = add("first");
        add("watched").write(ActionField.BAU, "true", WINDOW);
        PlanAction second = add("second");
        plan.move(second, true);
        assertThat(written()).containsExactly("second", "watched", "first");
        plan.move(second, true);
        plan.move(first, false);
        assertThat(written()).containsExactly("second", "watched", "first");
    }

    @Test
    void a_copy_stands_behind_its_original_and_has_neither_number_nor_status() {
        PlanAction first = add("first");
        add("second");
        first.write(ActionField.REFERENCE, "1a", WINDOW);
        first.write(ActionField.OWNER, "Deans", WINDOW);
        first.write(ActionField.TIMEFRAME, "Dec 2026", WINDOW);
        first.write(ActionField.THEME_V, "true", WINDOW);
        first.write(ActionField.STATUS, "COMPLETE", WINDOW);
        PlanAction copy = plan.copy(first);
        assertThat(written()).containsExactly("first", "first", "second");
        assertThat(plan.liveActions().get(1)).isSameAs(copy);
        assertThat(List.of(ActionField.REFERENCE, ActionField.STATUS))
                .extracting(copy::written)
                .containsOnly("");
        assertThat(List.of(ActionField.OWNER, ActionField.TIMEFRAME, ActionField.THEME_V))
                .extracting(copy::written)
                .containsExactly("Deans", "Dec 2026", "true");
    }

    @Test
    void a_new_action_joins_the_group_before_it() {
        plan.add().write(ActionField.GROUP, "Be seen", WINDOW);
        assertThat(plan.add().written(ActionField.GROUP)).isEqualTo("Be seen");
    }

    @Test
    void what_a_file_brings_follows_what_is_there_or_takes_its_place() {
        add("typed");
        plan.bringIn(List.of(given("from a file")), false, ANN, NOW);
        assertThat(written()).containsExactly("typed", "from a file");
        plan.bringIn(List.of(given("from another")), true, ANN, NOW);
        assertThat(written()).containsExactly("from another");
    }

    @Test
    void a_plan_has_an_end() {
        for (int i = 0; i < ActionPlan.MOST_ACTIONS; i++) {
            plan.add();
        }
        assertThatThrownBy(plan::add).isInstanceOf(TooManyActions.class);
    }

    @Test
    void years_of_the_plan_are_dated_once_its_first_day_is_known() {
        PlanAction action = plan.add();
        action.write(ActionField.TIMEFRAME, "Y2", plan.window());
        assertThat(action.written(ActionField.TIMEFRAME)).isEqualTo("Y2");
        plan.cover(WINDOW);
        action.write(ActionField.ACTION, "Do", WINDOW);
        assertThat(plan.window().end()).isEqualTo(LocalDate.of(2029, 8, 31));
    }

    @ParameterizedTest
    @EnumSource(ActionField.class)
    void every_field_gives_back_what_was_written(ActionField field) {
        PlanAction action = plan.add();
        String value =
                switch (field) {
                    case STATUS -> "COMPLETE";
                    case REASON -> "LACK_OF_STAFF";
                    case BAU, THEME_V, THEME_R, THEME_CD, THEME_S, THEME_EI -> "true";
                    default -> "Words\nof " + field;
                };
        action.write(field, value, WINDOW);
        assertThat(action.written(field)).isEqualTo(value);
        action.write(field, null, WINDOW);
        assertThat(action.written(field)).isIn("", "false");
    }

    @Test
    void an_answer_that_is_not_offered_is_refused() {
        PlanAction action = plan.add();
        assertThatThrownBy(() -> action.write(ActionField.STATUS, "GREEN", WINDOW))
                .isInstanceOf(NotAChoice.class);
    }

    private PlanAction add(String words) {
        PlanAction action = plan.add();
        action.write(ActionField.ACTION, words, WINDOW);
        return action;
    }

    private static NewAction given(String words) {
        return new NewAction(
                new ActionText().write(ActionField.ACTION, words),
                new TimeframeReader(WINDOW).read("Dec 2026"),
                Set.of(Theme.RECOGNITION),
                false,
                null,
                null);
    }

    private List<String> written() {
        return plan.liveActions().stream()
                .map(action -> action.written(ActionField.ACTION))
                .toList();
    }
}
