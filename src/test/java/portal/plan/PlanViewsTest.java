package portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan along its quarters, by pillar and year, and by owner. */
class PlanViewsTest {

    private final PlanDetail plan = MadeUpPlan.dated()
            .action("Meet", "Deans; HR", "Oct 2026 to Mar 2027", "", Theme.VISIBILITY)
            .action("Fund", "Finance, deans", "Aug 2029", "", Theme.VISIBILITY, Theme.RECOGNITION)
            .action("Train", "HR", "Jun 2026 to Oct 2026", "")
            .action("Write", "", "Ongoing", "", Theme.RECOGNITION)
            .action("Late", "Deans", "Dec 2031", "", Theme.SUSTAINABILITY)
            .action("As usual: watch", "Deans", "Jan 2027", "", Theme.VISIBILITY)
            .detail();

    @Test
    void actions_lie_in_the_quarters_of_the_plan_and_are_cut_at_its_ends() {
        PlanTimeline timeline = PlanTimeline.of(plan);
        assertThat(timeline.quarters()).hasSize(12);
        assertThat(timeline.years())
                .extracting(PlanTimeline.Year::number, PlanTimeline.Year::quarters)
                .containsExactly(tuple(1, 4), tuple(2, 4), tuple(3, 4));
        assertThat(timeline.bars())
                .extracting(bar -> bar.row().action(), PlanTimeline.Bar::first, PlanTimeline.Bar::last)
                .containsExactly(tuple("Meet", 0, 2), tuple("Fund", 11, 11), tuple("Train", 0, 0));
        assertThat(timeline.beside()).extracting(ActionRow::action).containsExactly("Write", "Late");
    }

    @Test
    void the_table_of_quarters_says_the_same() {
        PlanTimeline timeline = PlanTimeline.of(plan);
        assertThat(timeline.quarters().get(0).beginning())
                .extracting(ActionRow::action)
                .containsExactly("Meet", "Train");
        assertThat(timeline.quarters().get(2).ending())
                .extracting(ActionRow::action)
                .containsExactly("Meet");
    }

    @Test
    void without_a_first_day_quarters_are_those_of_the_calendar() {
        PlanTimeline timeline = PlanTimeline.of(MadeUpPlan.undated()
                .action("Meet", "", "May 2027", "")
                .action("Fund", "", "Feb 2028", "")
                .detail());
        assertThat(timeline.quarters()).hasSize(5);
        assertThat(timeline.bars()).extracting(PlanTimeline.Bar::first).containsExactly(1, 4);
        assertThat(PlanTimeline.of(MadeUpPlan.undated()
                                .action("Meet", "", "Ongoing", "")
                                .detail())
                        .beside())
                .hasSize(1);
    }

    @Test
    void each_pillar_is_counted_in_each_year_it_is_worked_on() {
        PlanCoverage coverage = PlanCoverage.of(plan);
        assertThat(coverage.years()).containsExactly(1, 2, 3);
        assertThat(line(coverage, Theme.VISIBILITY).cells())
                .extracting(PlanCoverage.Cell::count)
                .containsExactly(1L, 0L, 1L);
        assertThat(line(coverage, Theme.VISIBILITY).total()).isEqualTo(2);
        assertThat(line(coverage, Theme.RECOGNITION).undated()).isEqualTo(1);
        assertThat(line(coverage, null).total()).isEqualTo(1);
        assertThat(coverage.all().total()).isEqualTo(5);
    }

    private static PlanCoverage.Line line(PlanCoverage coverage, @Nullable Theme theme) {
        return coverage.lines().stream()
                .filter(line -> line.theme() == theme)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_most_loaded_owners_come_first_and_business_as_usual_loads_nobody() {
        OwnerLoad load = OwnerLoad.of(plan.activeActions());
        assertThat(load.owners())
                .extracting(OwnerLoad.Owner::name, owner -> owner.rows().size(), OwnerLoad.Owner::first)
                .containsExactly(tuple("Deans", 3, 2L), tuple("HR", 2, 1L), tuple("Finance", 1, 1L));
        assertThat(load.unowned()).isEqualTo(1);
        assertThat(load.topThreeShare().text()).isEqualTo("4 of 5");
        assertThat(load.base()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "HR and Deans,HR|Deans",
        "School of art and design,School of art and design",
        "Estates & the Library; deans,Estates|Library|deans"
    })
    void owners_in_one_cell_are_told_apart(String written, String names) {
        assertThat(OwnerNames.of(written)).containsExactly(names.split("\\|"));
    }
}
