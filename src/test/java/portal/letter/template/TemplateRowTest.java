package portal.letter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.letter.template.Templates.TODAY;
import static portal.letter.template.Templates.from;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.institution.LetterLanguage;

/** From when to when a version is in use. */
class TemplateRowTest {

    private static final LocalDate LAST_YEAR = TODAY.minusYears(1);
    private static final LocalDate NEXT_MONTH = TODAY.plusMonths(1);

    @Test
    void a_version_is_in_use_until_the_day_before_the_next() {
        List<TemplateRow> rows = TemplateRow.of(
                List.of(from(4, null), from(3, NEXT_MONTH), from(2, TODAY), from(1, LAST_YEAR)), Set.of(), TODAY);

        assertThat(rows)
                .extracting(TemplateRow::state)
                .containsExactly(
                        TemplateState.IN_PREPARATION, TemplateState.PLANNED, TemplateState.IN_USE, TemplateState.PAST);
        assertThat(rows)
                .extracting(TemplateRow::until)
                .containsExactly(null, null, NEXT_MONTH.minusDays(1), TODAY.minusDays(1));
    }

    @Test
    void the_number_of_a_version_says_nothing_of_its_turn() {
        List<TemplateRow> rows = TemplateRow.of(List.of(from(2, LAST_YEAR), from(1, TODAY)), Set.of(), TODAY);

        assertThat(rows).extracting(TemplateRow::state).containsExactly(TemplateState.PAST, TemplateState.IN_USE);
    }

    @Test
    void a_stage_is_covered_while_a_version_is_in_use() {
        assertThat(new StageTemplates(
                                2, LetterLanguage.ENGLISH, TemplateRow.of(List.of(from(1, TODAY)), Set.of(), TODAY))
                        .isCovered())
                .isTrue();
        assertThat(new StageTemplates(
                                2,
                                LetterLanguage.ENGLISH,
                                TemplateRow.of(List.of(from(1, NEXT_MONTH)), Set.of(), TODAY))
                        .isCovered())
                .isFalse();
    }

    @Test
    void no_day_that_is_over_is_chosen_and_a_day_that_has_come_is_not_moved() {
        assertThatThrownBy(() -> from(1, null).putInUse(TODAY.minusDays(1), TODAY))
                .isInstanceOf(TemplateDayPast.class);
        assertThatThrownBy(() -> from(1, TODAY).putInUse(NEXT_MONTH, TODAY)).isInstanceOf(TemplateInUse.class);
        assertThatThrownBy(() -> from(1, TODAY).withdraw(TODAY)).isInstanceOf(TemplateInUse.class);
    }

    @Test
    void a_day_to_come_is_moved_or_taken_back() {
        LetterTemplate planned = from(1, NEXT_MONTH);
        planned.putInUse(TODAY, TODAY);
        assertThat(planned.validFrom()).isEqualTo(TODAY);

        LetterTemplate taken = from(1, NEXT_MONTH);
        taken.withdraw(TODAY);
        assertThat(taken.isPrepared()).isTrue();
    }
}
