package portal.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FactTextTest {

    private static final Facts FACTS =
            Facts.of(Map.of("previous.actions.total", "37", "institution.name", "University of St_Agnes & *Co*"));

    @Test
    void a_token_becomes_its_value() {
        assertThat(FactText.render("All {previous.actions.total} actions.", FACTS))
                .isEqualTo("All 37 actions.");
    }

    @Test
    void a_token_that_stands_for_nothing_is_never_printed() {
        assertThatThrownBy(() -> FactText.render("All {previous.actions.totl} actions.", FACTS))
                .isInstanceOfSatisfying(
                        UnknownFact.class, e -> assertThat(e.parameters()).containsExactly("previous.actions.totl"));
        assertThat(FactText.unknown("{a} {institution.name} {a} {B.c}", FACTS)).containsExactly("a", "B.c");
    }

    @Test
    void a_draft_shows_the_gap() {
        assertThat(FactText.preview("All {nothing} of {previous.actions.total}.", FACTS))
                .isEqualTo("All \\[unknown fact: nothing\\] of 37.");
    }

    @Test
    void a_name_is_not_read_as_markdown() {
        assertThat(FactText.renderMarkdown("{institution.name}", FACTS))
                .isEqualTo("University of St\\_Agnes \\& \\*Co\\*");
    }

    @Test
    void braces_around_other_things_stay() {
        assertThat(FactText.render("A set {1, 2} and {} and { x }", FACTS)).isEqualTo("A set {1, 2} and {} and { x }");
    }

    @Test
    void a_value_that_looks_like_a_token_is_not_read_again() {
        Facts facts = Facts.of(Map.of("a", "{b}$1", "b", "no"));

        assertThat(FactText.render("{a}", facts)).isEqualTo("{b}$1");
    }
}
