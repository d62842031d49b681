package portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessMeasureTest {

    @ParameterizedTest
    @CsvSource({
        "40 technicians a year, true",
        "'Half of all laboratories, by 2027', false",
        "Done by 2026/27, false",
        "80% of courses by 2027, true",
        "More than before, false"
    })
    void the_year_by_which_is_no_number(String text, boolean number) {
        assertThat(new SuccessMeasure(text).hasNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All 38 courses, at present 21",
                "Rise from 12 to 30 a year",
                "60 %, compared with 41 % in the last survey",
                "Baseline in year 1, then 10 more each year"
            })
    void some_words_say_where_things_stand_today(String text) {
        assertThat(new SuccessMeasure(text).hasBaseline()).isTrue();
    }

    @Test
    void a_goal_alone_is_no_starting_point() {
        assertThat(new SuccessMeasure("30 mentors from all faculties").hasBaseline())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forge manager; Head of people | Forge manager,Head of people",
                "The faculty managers and Estates | faculty managers,Estates",
                "Estates / Estates | Estates",
                "Brandon Andrews | Brandon Andrews",
                "' ' | ''"
            })
    void owners_are_told_apart(String owner, String names) {
        assertThat(OwnerNames.of(owner)).isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(",")));
    }

    @Test
    void one_owner_is_the_same_in_the_plural() {
        assertThat(OwnerNames.key("Line Managers")).isEqualTo(OwnerNames.key("line manager"));
        assertThat(OwnerNames.key("HRs")).isNotEqualTo("");
    }
}
