package portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.facts.FactText;

class LetterWordingTest {

    private static final Set<String> KNOWN = Set.of(
            "institution.name",
            "round.name",
            "round.stage",
            "round.stage.word",
            "plan.months",
            "addressee.name",
            "addressee.salutation",
            "board.name",
            "sender.name");

    @Test
    void the_first_templates_use_only_facts_that_every_letter_has() throws IOException {
        try (var file = Objects.requireNonNull(
                getClass().getResourceAsStream("/db/migration/V202611211220__letter_first_templates.sql"))) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(FactText.tokens(sql)).isNotEmpty().isSubsetOf(KNOWN);
        }
    }
}
