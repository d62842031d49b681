package portal.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RubricTest {

    private static final Instant OPENING = Instant.parse("2026-09-01T09:00:00Z");

    @Test
    void criteria_stand_in_the_order_in_which_they_were_asked() {
        Rubric rubric = Rubric.draft("Stage two rubric", 2, 1);
        rubric.ask("A1", "A", "Knowing the workforce", "Who are they?");
        rubric.ask("A2", "A", "Leadership", "Who leads?");

        assertThat(rubric.criteria()).extracting(Criterion::code).containsExactly("A1", "A2");
        assertThat(rubric.criteria()).extracting(Criterion::position).containsExactly(1, 2);
    }

    @Test
    void a_frozen_rubric_takes_no_further_criterion() {
        Rubric rubric = complete();
        rubric.freeze(OPENING);

        assertThatThrownBy(() -> rubric.ask("A2", "A", "Leadership", "Who leads?"))
                .isInstanceOf(RubricFrozen.class);
        assertThat(rubric.criteria()).hasSize(1);
    }

    @Test
    void freezing_again_keeps_the_first_time() {
        Rubric rubric = complete();

        assertThat(rubric.freeze(OPENING)).isTrue();
        assertThat(rubric.freeze(OPENING.plusSeconds(60))).isFalse();
        assertThat(rubric.frozenAt()).isEqualTo(OPENING);
    }

    @Test
    void a_rubric_without_criteria_cannot_be_frozen() {
        Rubric rubric = Rubric.draft("Stage two rubric", 2, 1);

        assertThatThrownBy(() -> rubric.freeze(OPENING)).isInstanceOf(RubricIncomplete.class);
        assertThat(rubric.isFrozen()).isFalse();
    }

    @Test
    void a_criterion_that_lacks_a_level_keeps_the_rubric_from_being_frozen() {
        Rubric rubric = complete();
        rubric.ask("A2", "A", "Leadership", "Who leads?").describe(1, "Not yet evident", "A name.");

        assertThatThrownBy(() -> rubric.freeze(OPENING)).isInstanceOf(RubricIncomplete.class);
    }

    private static Rubric complete() {
        Rubric rubric = Rubric.draft("Stage two rubric", 2, 1);
        rubric.ask("A1", "A", "Knowing the workforce", "Who are they?")
                .describe(1, "Not yet evident", "No figure.")
                .describe(2, "Emerging", "A total.")
                .describe(3, "Established", "A dated total with location.")
                .describe(4, "Sector-leading", "Maintained data.");
        return rubric;
    }
}
