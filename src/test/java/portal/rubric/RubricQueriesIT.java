package portal.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;
import portal.platform.jpa.StatementCount;
import portal.support.inside.InsidePortal;

/** Rubrics on the real database. */
@InsidePortal
class RubricQueriesIT {

    @Inject
    RubricQueries rubrics;

    @Test
    void a_whole_rubric_costs_one_statement_however_many_criteria_it_has() {
        VersionRow row = rubrics.list(Actor.PORTAL).get(0);
        StatementCount.reset();

        RubricDetail rubric = rubrics.detail(Actor.PORTAL, row.id());

        assertThat(StatementCount.executed()).isEqualTo(1);
        assertThat(rubric.criteria()).hasSize((int) row.parts()).allSatisfy(criterion -> assertThat(criterion.levels())
                .extracting(LevelDetail::level)
                .containsExactly(1, 2, 3, 4));
    }
}
