package portal.letter.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateCheckTest {

    @Test
    void a_version_with_all_that_is_needed_can_be_used() {
        assertThat(TemplateCheck.of(Templates.saying(Map.of(TemplateField.OPENING, "To {institution.name}, thanks."))))
                .isEmpty();
    }

    @Test
    void says_what_is_missing() {
        assertThat(TemplateCheck.of(Templates.saying(Map.of(TemplateField.CLOSING, " "))))
                .containsExactly("“Closing” is empty.");
    }

    @Test
    void knows_only_facts_that_every_letter_has() {
        assertThat(TemplateCheck.of(Templates.saying(Map.of(TemplateField.WRAP_UP, "All {previous.actions.total}."))))
                .singleElement()
                .asString()
                .contains("Wrap-up", "previous.actions.total");
    }

    @Test
    void finds_a_brace_that_was_meant_to_be_a_token() {
        assertThat(TemplateCheck.of(Templates.saying(Map.of(TemplateField.BRIDGE, "For {institution name}."))))
                .singleElement()
                .asString()
                .contains("Bridge", "brace");
    }

    @Test
    void finds_a_place_that_is_not_left_for_what_is_filled_in_later() {
        assertThat(TemplateCheck.of(Templates.saying(Map.of(TemplateField.PROOF, "See {check.address}."))))
                .singleElement()
                .asString()
                .contains("How the letter can be checked", "check.code");
        assertThat(TemplateCheck.of(Templates.saying(Map.of(TemplateField.CLOSING, "On {signed.date}."))))
                .singleElement()
                .asString()
                .contains("Closing", "signed.date");
    }

    @Test
    void a_name_holds_no_token() {
        assertThat(TemplateCheck.of(Templates.saying(Map.of(TemplateField.BOARD_NAME, "Board of {round.name}"))))
                .singleElement()
                .asString()
                .contains("Name of the board");
    }

    @Test
    void finds_what_the_typeface_cannot_draw() {
        assertThat(TemplateCheck.of(Templates.saying(Map.of(TemplateField.CLOSING, "Well done 🎉"))))
                .singleElement()
                .asString()
                .contains("🎉");
    }

    @Test
    void a_logo_has_words_for_those_who_do_not_see_it() {
        LetterTemplate template = Templates.saying(Map.of());
        template.show(1L);

        assertThat(TemplateCheck.of(template)).singleElement().asString().contains("The logo in words");
    }
}
