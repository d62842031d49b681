package portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanFilterTest {

    static Stream<Arguments> filters() {
        return Stream.of(
                Arguments.of(PlanFilter.NONE, List.of("Meet", "Fund", "As usual: watch")),
                Arguments.of(new PlanFilter(Theme.VISIBILITY, "", "", 0, null), List.of("Meet", "As usual: watch")),
                Arguments.of(new PlanFilter(null, "", "dean", 0, null), List.of("Meet", "Fund")),
                Arguments.of(new PlanFilter(null, "", "", 1, null), List.of("Meet")),
                Arguments.of(new PlanFilter(null, "", "", 2, null), List.of("Meet", "Fund")),
                Arguments.of(new PlanFilter(null, "", "", 3, null), List.of()),
                Arguments.of(new PlanFilter(null, "", "", 0, ActionDoubt.NO_MEASURE), List.of("Fund")),
                Arguments.of(new PlanFilter(null, "", "", 0, ActionDoubt.NO_NUMBER), List.of("Meet")),
                Arguments.of(new PlanFilter(Theme.VISIBILITY, "", "Deans", 0, ActionDoubt.NO_OWNER), List.of()));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void only_what_is_wanted_is_shown(PlanFilter filter, List<String> actions) {
        PlanDetail plan = MadeUpPlan.dated()
                .action("Meet", "Deans; HR", "Jan 2027 to Dec 2027", "More people come", Theme.VISIBILITY)
                .action("Fund", "Finance / deans", "Mar 2028", "", Theme.RECOGNITION)
                .action("As usual: watch", "", "Ongoing", "", Theme.VISIBILITY)
                .detail();
        assertThat(filter.of(plan)).extracting(ActionRow::action).containsExactlyElementsOf(actions);
    }

    @Test
    void everything_that_is_missing_is_a_doubt() {
        assertThat(doubts("", "", "", ""))
                .containsExactly(
                        ActionDoubt.NO_ACTION,
                        ActionDoubt.NO_OWNER,
                        ActionDoubt.NO_MEASURE,
                        ActionDoubt.NO_DATE,
                        ActionDoubt.NO_THEME);
        assertThat(doubts("Meet", "Deans", "Ongoing", "2 a year, at present 1"))
                .containsExactly(ActionDoubt.ONGOING_WITHOUT_REVIEW, ActionDoubt.NO_THEME);
        assertThat(doubts("Meet", "Deans", "Dec 2031", "2 a year, at present 1"))
                .containsExactly(ActionDoubt.OUTSIDE_WINDOW, ActionDoubt.NO_THEME);
    }

    @Test
    void nothing_is_asked_of_what_is_as_usual() {
        assertThat(doubts("As usual", "", "", "")).isEmpty();
    }

    private static List<ActionDoubt> doubts(String words, String owner, String timeframe, String measure) {
        PlanDetail plan =
                MadeUpPlan.dated().action(words, owner, timeframe, measure).detail();
        return Stream.of(ActionDoubt.values())
                .filter(doubt -> doubt.isAbout(plan, plan.actions().get(0)))
                .toList();
    }
}
