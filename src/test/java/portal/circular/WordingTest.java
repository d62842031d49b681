package portal.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is filled in, and what is a slip. */
class WordingTest {

    @Test
    void blanks_are_filled_in_wherever_they_stand() {
        assertThat(new Wording("Dear [name], by [deadline], [name]!")
                        .filled(Map.of(Blank.NAME, "Ada Fell", Blank.DEADLINE, "noon")))
                .isEqualTo("Dear Ada Fell, by noon, Ada Fell!");
    }

    @Test
    void what_was_filled_in_is_left_as_it_is() {
        assertThat(new Wording("[name] of [institution]")
                        .filled(Map.of(Blank.NAME, "Ada [institution] $1 \\", Blank.INSTITUTION, "Fell College")))
                .isEqualTo("Ada [institution] $1 \\ of Fell College");
    }

    @Test
    void a_slip_is_found_once_and_round_brackets_are_none() {
        assertThat(new Wording("[nmae] (sic) [nmae] [deadline] [a\nb] []").strange(Audience.INSTITUTIONS.blanks()))
                .containsExactly("[nmae]");
    }

    @Test
    void no_institution_is_named_to_a_reviewer() {
        assertThat(new Wording("About [institution]").strange(Audience.INSTITUTIONS.blanks()))
                .isEmpty();
        assertThat(new Wording("About [institution]").strange(Audience.OWING.blanks()))
                .containsExactly("[institution]");
    }
}
